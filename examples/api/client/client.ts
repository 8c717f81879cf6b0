// A client that knows nothing of the service but its OpenAPI document, of which its types
// are made: it keeps an event, adds somebody, imports a list, and asks for the recap.
import createClient from "openapi-fetch";
import type { paths } from "./contract";

const [address, token] = process.argv.slice(2);
const api = createClient<paths>({ baseUrl: address, headers: { Authorization: `Bearer ${token}`, "Accept-Language": "en" } });
const event = "6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50";
const expect = (what: string, ok: boolean) => {
  if (!ok) throw new Error(what);
};

async function main() {
  const kept = await api.PUT("/events/{event}", {
    params: { path: { event }, header: { "If-None-Match": "*" } },
    body: { id: event, title: { text: "Bimtek Keluarga Berintegritas" }, kind: "bimtek", schedule: { range: "2024-03-05" }, place: { held_in: { code: "18.72" } } },
  });
  expect("the event is kept", kept.response.status === 201);

  const form = await api.POST("/read/form", {
    params: { query: { on: "2024-03-05", within: "18.72" } },
    body: { name: "drs H WIDODO SASMITA,mm", number: "19680412 199003 1 901", position: "Plt.Kadinkes" },
  });
  const { id: _, ...person } = form.data!.participant!;
  expect("the form is read", person.name?.full === "WIDODO SASMITA" && person.positions![0].role === "KEPALA_DINAS");

  const people = { path: { event }, header: { "Idempotency-Key": "widodo" } };
  const added = await api.POST("/events/{event}/participants", { params: people, body: { ...person, name: person.name! } });
  const again = await api.POST("/events/{event}/participants", { params: people, body: { ...person, name: person.name! } });
  expect("sent twice, it is one person", added.data!.id === again.data!.id);

  const wrong = await api.POST("/events/{event}/participants", {
    params: { path: { event }, header: { "Idempotency-Key": "wrong" } },
    // @ts-expect-error a code that is none of the set
    body: { name: { full: "Nama Orang" }, sex: "X" },
  });
  expect("a problem is told", wrong.error!.type === "/problems/document" && wrong.error!.pointer === "/sex");

  const list = "No,Nama,NIP,Jabatan\n1,Nama Orang,197205141998031901,Camat Metro Pusat\n2,Widodo Sasmita,196804121990031901,Plt. Kadinkes\n";
  const imported = await api.POST("/events/{event}/list", {
    params: { path: { event } },
    headers: { "Content-Type": "text/csv" },
    body: list,
    bodySerializer: (text) => text,
  });
  expect("who is there already stays", imported.data!.added === 1 && imported.data!.known[0] === 3);

  const recap = await api.GET("/events/{event}/recap", { params: { path: { event } } });
  expect("the recap has both", recap.data!.total!.persons!.listed === 2);
  console.log("ok");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
