package program

import (
	"net/url"
	"slices"
	"strings"
)

// PublicURL returns an address of the event that may stand on a public page: that of
// the registration, else that of the first link; empty where there is none. Only http
// and https are returned, and nothing that lets in whoever has it (a meeting's
// passcode) or that is somebody's telephone number (a chat).
func (e *Event) PublicURL() string {
	if publicURL(e.Registration.URL) != "" {
		return publicURL(e.Registration.URL)
	}
	for i := range e.Place.Links {
		if address := e.Place.Links[i].PublicURL(); address != "" {
			return address
		}
	}
	return ""
}

// PublicURL returns the address where it may stand on a public page, else nothing; see
// [Event.PublicURL].
func (l *Link) PublicURL() string { return publicURL(l.URL) }

// secretParameters let in whoever has the address.
var secretParameters = []string{"pwd", "passcode", "password", "pass", "token", "tk", "key"}

// chatHosts have telephone numbers in their addresses.
var chatHosts = []string{"wa.me", "api.whatsapp.com", "web.whatsapp.com", "wa.link"}

func publicURL(text string) string {
	u, err := url.Parse(strings.TrimSpace(text))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil ||
		slices.Contains(chatHosts, strings.ToLower(u.Hostname())) {
		return ""
	}
	for name := range u.Query() {
		if slices.Contains(secretParameters, strings.ToLower(name)) {
			return ""
		}
	}
	return u.String()
}
