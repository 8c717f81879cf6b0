// A service in TypeScript that knows nothing but the published schemas: it writes an
// event, a participant, and an attendance, which Go reads back.
import { writeFileSync } from "node:fs";
import type { Attendance } from "./event-types/attendance";
import type { Event } from "./event-types/event";
import type { Participant } from "./event-types/participant";

const out = process.argv[2];
const id = "6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50";
const session = "7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61";

const person: Participant = {
  id,
  name: { full: "Nama Orang", back: ["S.T."] },
  nip: "197205141998031901",
  sex: "L",
  rank: "IV/c",
  positions: [{ raw: "Camat Metro Pusat", role: "CAMAT", region: "18.72.01" }],
  phones: ["+6281200001234"],
};
const event: Event = {
  id,
  title: { text: "Bimtek Keluarga Berintegritas" },
  kind: "bimtek",
  status: "selesai",
  values: ["jujur", "adil"],
  schedule: { range: "2024-03-05", zone: "WIB" },
  sessions: [{ id: session, title: { text: "Materi" } }],
  participants: [person],
};
const attendance: Attendance = {
  event: id,
  participant: id,
  marks: [{ session, state: "hadir", entered: "2024-03-05T08:05:00+07:00" }],
};
// @ts-expect-error a code that is none of the set
const wrong: Participant = { name: { full: "Nama" }, sex: "X" };
void wrong;
for (const [name, value] of Object.entries({ participant: person, event, attendance })) {
  writeFileSync(`${out}/${name}.json`, JSON.stringify(value));
}
