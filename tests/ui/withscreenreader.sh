#!/bin/sh
# Runs a test as if a screen reader were there, on the session bus it is given; skips (77) where the machine lacks what that takes.
command -v xvfb-run >/dev/null && command -v xauth >/dev/null || { echo "There is no X server for tests (xvfb-run, xauth)."; exit 77; }
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null 2>&1 ||
    { echo "There is no accessibility bus (at-spi2-core)."; exit 77; }
QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 exec xvfb-run -a "$@"
