#!/bin/sh
# Starts Prepwright: the window without arguments, a command with some (prepwright --help).
# Further options for Java can be given in PREPWRIGHT_JAVA_OPTS.

here=$0
while [ -h "$here" ]; do
    link=$(readlink "$here")
    case $link in
        /*) here=$link ;;
        *) here=${here%/*}/$link ;;
    esac
done
case $here in
    */*) home=${here%/*}/.. ;;
    *) home=.. ;;
esac

# The archive of classes holds for one class path, letter by letter. As a file descriptor the
# folder has the same name wherever it lies.
exec 9<"$home" || exit 2
app=/proc/self/fd/9/lib/app
[ -d "$app" ] || app=$home/lib/app

# Without a locale Java would not understand arguments and file names beyond ASCII.
case ${LC_ALL:-${LC_CTYPE:-$LANG}} in
    '' | C | POSIX)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac

# Memory that is free goes back to the system: a window with a file keeps a fifth less.
# -Xlog: an archive that no longer fits costs time only, and nothing on the terminal.
exec "$home/lib/runtime/bin/java" \
    -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -Xms24m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 \
    -Xlog:disable -Xlog:all=error:stderr \
    --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED \
    @OPTIONS@ $PREPWRIGHT_JAVA_OPTS \
    -cp "@CLASSPATH@" \
    org.prepwright.app.Launcher "$@"
