package nation

import (
	"errors"
	"os"
	"strings"
	"syscall"
)

// Finish lets write make a result, so that its folder is there whole or not at all: it is
// made beside it, and gets its name when it is done. What an earlier run that was killed
// left beside it goes. Other file systems than the local one have no such renaming; there
// ringkasan.json is the last file, and a folder without it is no result.
func Finish(out string, write func(folder string) error) error {
	if strings.Contains(out, "://") {
		return write(out)
	}
	if info, err := os.Stat(out); err == nil && !info.IsDir() {
		return &os.PathError{Op: "mkdir", Path: out, Err: syscall.ENOTDIR} // a file, which must not be lost
	}
	half := unfinished(out)
	if err := os.RemoveAll(half); err != nil {
		return err
	}
	if err := write(half); err != nil {
		return errors.Join(err, os.RemoveAll(half))
	}
	_ = os.Remove(out) // an empty folder; another one the renaming tells
	return os.Rename(half, out)
}

// unfinished is the folder of a result that is being written.
func unfinished(out string) string {
	return strings.TrimRight(out, "/"+string(os.PathSeparator)) + ".belum-selesai"
}
