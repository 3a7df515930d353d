#!/bin/sh
# Runs a command on a small private desktop: window manager, tray and an unlocked keyring. To be started inside
# `dbus-run-session -- xvfb-run …` with a throw-away HOME. Everything it starts ends with it.
set -u

printf %s test | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
keyring=$!
openbox >/dev/null 2>&1 &
openbox=$!
trayer --edge top --align left --widthtype request --height 24 --SetDockType true --expand true >/dev/null 2>&1 &
trayer=$!
trap 'kill $trayer $openbox $keyring 2>/dev/null; wait 2>/dev/null' EXIT
trap 'exit 143' INT TERM HUP

# Asking for the service before it has its name would start a second, locked one.
keyring_is_open() {
  gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2>/dev/null | grep -q true || return 1
  gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/aliases/default \
    --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null |
    grep -q false
}

tries=0
until keyring_is_open && xdotool search --class trayer >/dev/null 2>&1; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ]; then
    echo "The test desktop did not come up: keyring or tray is missing." >&2
    exit 70
  fi
  sleep 0.1
done

"$@" &
wait $!
