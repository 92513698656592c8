#!/usr/bin/env bash
# Tests the packages for Linux as a technician meets them: the .deb installed by apt, used, and
# removed without leftovers; the portable archive unpacked, used, moved and used again.
# Usage: linux.sh [FOLDER OF THE PACKAGES]; ends with 0, or with a sentence and 1.
# Needs xvfb-run; the .deb also root and apt, and is left out with a sentence where they are missing.
set -euo pipefail
packages=$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../../../target/packages}" && pwd -P)
deb_limit=$((45 * 1000 * 1000))

say() { printf '== %s\n' "$*"; }
fail() { printf 'linux.sh: %s\n' "$*" >&2; exit 1; }

work=$(mktemp -d)
installed=
leave() {
    if [ -n "${installed}" ]; then DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq prepwright >/dev/null || true; fi
    chmod -R u+w "${work}"
    rm -rf "${work}"
}
trap leave EXIT
export HOME=${work}/home
mkdir "${HOME}"
unset DISPLAY WAYLAND_DISPLAY JAVA_HOME PREPWRIGHT_JAVA_OPTS
own="-Dprepwright.settings=${HOME}/settings.ini -Duser.home=${HOME}"

printf '[GuiUnattended]\r\nTimeZone=110\r\nAdminPassword=*\r\n[UserData]\r\nFullName=Lab\r\nComputerName=LAB-01\r\n' >"${work}/sysprep.inf"

# ---------------------------------------------------------------- what holds for both
window() { # PROGRAM OPTIONS [FILE...]
    local program=$1 options=$2
    shift 2
    PREPWRIGHT_JAVA_OPTS="-Dprepwright.smoke=${work}/window.png ${own} ${options}" \
        xvfb-run -a -s '-screen 0 1600x1000x24' timeout 180 "${program}" "$@"
}

# An AOT cache of Java 25 that had to do without links holds no lambdas, a third of all classes, and
# learns from one run alone, that of the window.
uses_archive() { # PROGRAM
    local tenths=9 home
    home=$(readlink -f "$1")
    [ -e "${home%/bin/*}/lib/prepwright.jsa" ] || tenths=4
    window "$1" "-Xlog:class+load:file=${work}/classes.log" "${work}/sysprep.inf"
    takes_from_archive "$1, the window," "${tenths}"
    (cd "${work}" && PREPWRIGHT_JAVA_OPTS="-Xlog:class+load:file=classes.log ${own}" "$1" check sysprep.inf >/dev/null)
    takes_from_archive "$1 check" "${tenths}"
}

takes_from_archive() { # WHO TENTHS
    local log=${work}/classes.log shared all
    shared=$(grep -c 'org\.prepwright\..*source: shared objects file' "${log}" || true)
    all=$(grep -c 'org\.prepwright\..*source: ' "${log}" || true)
    [ "${all}" -gt 100 ] && [ $((shared * 10)) -ge $((all * $2)) ] \
        || fail "$1 took ${shared} of ${all} classes of its own from the archive of classes"
    grep -q 'org\.prepwright\.app\.Launcher source: shared objects file' "${log}" || fail "$1 does not use its archive of classes"
    say "   ${shared} of ${all} classes came from the archive: ${1##*/}"
    rm "${log}"
}

use() { # PROGRAM
    local program=$1 said
    said=$("${program}" --version 2>&1)
    [[ ${said} =~ ^Prepwright\ [0-9][0-9.]*$ ]] || fail "--version of ${program} said: ${said}"
    export PREPWRIGHT_JAVA_OPTS=${own}
    "${program}" check "${work}/sysprep.inf" >"${work}/said" 2>&1 || fail "check of ${program}: $(cat "${work}/said")"
    grep -q '0 errors' "${work}/said" || fail "check of ${program} said: $(cat "${work}/said")"
    "${program}" asks "${work}/sysprep.inf" >"${work}/said" || fail "asks of ${program}: $(cat "${work}/said")"
    rm -rf "${work}/out" && mkdir "${work}/out"
    "${program}" export "${work}/sysprep.inf" --to "${work}/out" --title bundle >"${work}/said" 2>&1 \
        || fail "export of ${program}: $(cat "${work}/said")"
    "${program}" verify "${work}/out/bundle" >/dev/null || fail "the bundle of ${program} is not what its manifest says"
    grep -rqi 'ComputerName=LAB-01' "${work}/out/bundle" || fail "the bundle of ${program} lacks the file's lines"
    # a code page of the module jdk.charsets
    "${program}" check --code-page 932 "${work}/sysprep.inf" >"${work}/said" 2>&1 || fail "code page 932: $(cat "${work}/said")"
    unset PREPWRIGHT_JAVA_OPTS
    rm -f "${work}/window.png"
    window "${program}" "" || fail "${program} did not open its window"
    [ -s "${work}/window.png" ] || fail "the window of ${program} left no picture"
    rm -f "${work}/window.png"
    window "${program}" "" "${work}/sysprep.inf" || fail "${program} did not open a file in its window"
    [ -s "${work}/window.png" ] || fail "the window of ${program} with a file left no picture"
    [ ! -e "${HOME}/.openjfx" ] || fail "${program} unpacked libraries into the home folder"
    uses_archive "${program}"
}

say "sums"
(cd "${packages}" && sha256sum --quiet -c SHA256SUMS)

# ---------------------------------------------------------------- the portable archive
archives=("${packages}"/prepwright-*-linux-x64.tar.gz)
[ -f "${archives[0]}" ] || fail "there is no portable archive in ${packages}"
say "portable archive: $(stat -c %s "${archives[0]}") bytes"
place="${work}/für alle"
mkdir "${place}"
tar xzf "${archives[0]}" -C "${place}"
image=$(echo "${place}"/prepwright-*)
[ ! -e "${image}/lib/app/.jpackage.xml" ] || fail "notes of the build are in the portable archive"
ln -s "${image}/bin/prepwright" "${work}/linked"
chmod -R a-w "${place}"
(cd / && use "${work}/linked")
chmod -R u+w "${place}"
mkdir "${work}/elsewhere"
mv "${image}" "${work}/elsewhere/here"
say "   moved"
uses_archive "${work}/elsewhere/here/bin/prepwright"
(cd "${work}/elsewhere/here/bin" && sh prepwright --version >/dev/null) || fail "the launcher does not start from its own folder"

say "   a fault in the window"
python3 - "${work}/elsewhere/here/lib/app" <<'PY'
import glob, os, sys, zipfile
jar, = glob.glob(os.path.join(sys.argv[1], "prepwright-app-*.jar"))
gone = "org/prepwright/app/window/PreviewCell.class"
with zipfile.ZipFile(jar) as old, zipfile.ZipFile(jar + ".new", "w") as new:
    assert gone in old.namelist(), gone
    for entry in old.infolist():
        if entry.filename != gone:
            new.writestr(entry, old.read(entry))
os.replace(jar + ".new", jar)
PY
# Java 25 takes a class from its cache although the jar no longer has it
rm -f "${work}/elsewhere/here/lib/prepwright.aot"
said=$("${work}/elsewhere/here/bin/prepwright" --version 2>&1)
[[ ${said} =~ ^Prepwright\ [0-9.]*$ ]] || fail "an archive that no longer fits is not silent: ${said}"
code=0
window "${work}/elsewhere/here/bin/prepwright" "" "${work}/sysprep.inf" >"${work}/said" 2>&1 || code=$?
[ "${code}" -eq 1 ] || fail "a class was missing while the window was drawn, and the smoke test ended with ${code}: $(cat "${work}/said")"
grep -rqs 'NoClassDefFoundError' "${work}/said" "${HOME}" || fail "the fault was not named: $(cat "${work}/said")"

# ---------------------------------------------------------------- the Debian package
debs=("${packages}"/prepwright_*.deb)
if [ ! -f "${debs[0]}" ]; then
    command -v dpkg-deb >/dev/null && fail "there is no .deb in ${packages}"
    say "all is well; there is no .deb, for want of dpkg-deb"
    exit 0
fi
deb=${debs[0]}
size=$(stat -c %s "${deb}")
say "Debian package: ${size} bytes"
[ "${size}" -le "${deb_limit}" ] || fail "the .deb has ${size} bytes, more than ${deb_limit}"
depends=$(dpkg-deb -f "${deb}" Depends)
for needed in libgtk-3-0 libpangoft2-1.0-0 libxtst6 libc6; do
    [[ ", ${depends}," == *", ${needed}"[,\ ]* ]] || fail "the .deb does not depend on ${needed}"
done
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    say "all is well; installing the .deb needs root and apt, and was left out"
    exit 0
fi
if dpkg-query -W -f='${Status}' prepwright 2>/dev/null | grep -q 'ok installed'; then
    fail "prepwright is installed here already; remove it first"
fi
export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -y -qq -o DPkg::Lock::Timeout=300)
"${apt[@]}" satisfy --no-install-recommends "${depends}" >"${work}/apt" 2>&1 || fail "its dependencies: $(cat "${work}/apt")"

listing() {
    find /opt /usr /etc /var/lib /var/cache \
        \( -path /var/lib/dpkg/triggers -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/cache/man \
        -o -path /var/cache/fontconfig -o -path /var/cache/debconf -o -path '*/__pycache__' \
        -o -name 'status-old' -o -name 'available-old' \) -prune -o -printf '%y %p %l\n' | sort
    # caches that must forget it
    for cache in /usr/share/applications/mimeinfo.cache /usr/share/mime/globs2 /usr/share/mime/types; do
        [ ! -f "${cache}" ] || md5sum "${cache}"
    done
}
default_of() { xdg-mime query default "$1" 2>/dev/null || true; }

text_before=$(default_of text/plain)
listing >"${work}/before"
installed=yes
"${apt[@]}" install --no-install-recommends "${deb}" >"${work}/apt" 2>&1 || fail "apt did not install it: $(cat "${work}/apt")"
[ "$(command -v prepwright)" = /usr/bin/prepwright ] || fail "prepwright is not on the PATH"
dpkg -V prepwright || fail "files differ from what the package says"
(cd / && use prepwright)

say "   manual page, completion"
MANWIDTH=80 man -l /usr/share/man/man1/prepwright.1.gz >"${work}/manual" 2>"${work}/troff" || fail "the manual page does not show"
[ ! -s "${work}/troff" ] || fail "the manual page: $(cat "${work}/troff")"
for word in NAME SYNOPSIS 'hash-password' '--hands-off' PREPWRIGHT_JAVA_OPTS; do
    grep -q -e "${word}" "${work}/manual" || fail "the manual page does not tell of ${word}"
done
LC_ALL=C.UTF-8 MANWIDTH=80 man -l /usr/share/man/de/man1/prepwright.1.gz >"${work}/german" 2>&1
grep -q 'Antwortdateien' "${work}/german" || fail "there is no German manual page"
for command in $(prepwright --help | sed -n '/^Commands:/,$s/^  \([a-z-]\{1,\}\) .*/\1/p'); do
    grep -q "prepwright ${command}" "${work}/manual" || fail "the manual page lacks ${command}"
done
completed=$(bash -c '
    . /usr/share/bash-completion/completions/prepwright
    COMP_WORDS=(prepwright ch); COMP_CWORD=1; COMP_LINE="prepwright ch"; COMP_POINT=13
    _complete_prepwright; echo "${COMPREPLY[*]}"
    COMP_WORDS=(prepwright check --han); COMP_CWORD=2; COMP_LINE="prepwright check --han"; COMP_POINT=22
    _complete_prepwright; echo "${COMPREPLY[*]}"' 2>/dev/null)
[ "${completed}" = $'check\n--hands-off' ] || fail "the completion gave: ${completed}"
if command -v zsh >/dev/null; then
    zsh -fc 'fpath=(/usr/share/zsh/vendor-completions $fpath); autoload -U compinit; compinit -D
        [[ $_comps[prepwright] = _prepwright ]]' || fail "zsh does not know the completion"
fi

say "   menu, icon, file types"
for entry in prepwright zz-prepwright-text; do
    file=/usr/share/applications/${entry}.desktop
    [ -f "${file}" ] || fail "there is no ${file}"
    if command -v desktop-file-validate >/dev/null; then
        problems=$(desktop-file-validate "${file}")
        [ -z "${problems}" ] || fail "${problems}"
    fi
done
for icon in 16x16 48x48 256x256; do
    [ -s "/usr/share/icons/hicolor/${icon}/apps/prepwright.png" ] || fail "there is no icon of ${icon}"
done
[ -s /usr/share/icons/hicolor/scalable/apps/prepwright.svg ] || fail "there is no scalable icon"
if command -v update-mime-database >/dev/null; then
    for pair in sif:sif udf:udf udb:udf; do
        grep -q ":application/x-prepwright-${pair#*:}:\*\.${pair%:*}\$" /usr/share/mime/globs2 \
            || fail ".${pair%:*} has no type of its own"
    done
    ! grep -q 'prepwright.*\*\.inf$' /usr/share/mime/globs2 || fail "the package took .inf"
fi
if command -v update-desktop-database >/dev/null; then
    offers=/usr/share/applications/mimeinfo.cache
    grep -q '^application/x-prepwright-sif=prepwright\.desktop;' "${offers}" || fail ".sif does not open with Prepwright"
    grep -q '^application/x-prepwright-udf=prepwright\.desktop;' "${offers}" || fail ".udf does not open with Prepwright"
    # .inf files are text; whoever comes first opens them
    grep -q '^text/plain=.*zz-prepwright-text\.desktop;$' "${offers}" || fail ".inf is not offered, or not last"
fi
if [ -n "${text_before}" ] && [ "$(default_of text/plain)" != "${text_before}" ]; then
    fail "the package took the default of .inf from ${text_before}"
fi

say "   removal"
"${apt[@]}" purge prepwright >"${work}/apt" 2>&1 || fail "apt did not remove it: $(cat "${work}/apt")"
installed=
listing >"${work}/after"
diff "${work}/before" "${work}/after" >"${work}/leftovers" || fail "the removal left: $(cat "${work}/leftovers")"
say "all is well"
