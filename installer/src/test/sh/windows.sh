#!/usr/bin/env bash
# Tries the Windows packages under Wine, as far as that goes without a Java for Windows: a small
# program stands in for java.exe and writes down its command line.
#   windows.sh PACKAGES_FOLDER
# Exit code 0 when all is well, or when this machine has no Wine (it says so); 1 with a sentence.
set -euo pipefail

packages=$(cd "${1:?usage: windows.sh PACKAGES_FOLDER}" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
shopt -s nullglob

skip() { echo "skipped: the packages for Windows. $*"; exit 0; }
for tool in wine x86_64-w64-mingw32-gcc makensis unzip; do
    command -v "${tool}" >/dev/null \
        || skip "There is no ${tool} here. Install wine, wine64, gcc-mingw-w64-x86-64, nsis and unzip."
done

work=$(mktemp -d)
export HOME="${work}/home" WINEPREFIX="${work}/wine" WINEDEBUG=-all
# no Mono, no Gecko, and no menu entries of this desktop
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
unset DISPLAY WAYLAND_DISPLAY JAVA_HOME PREPWRIGHT_JAVA_OPTS
mkdir "${HOME}"
trap 'wineserver -k 2>/dev/null || true; rm -rf "${work}"' EXIT

fail() { printf 'windows.sh: %s\n' "$*" >&2; exit 1; }
say() { printf '   %s\n' "$*"; }
same() { [ "$2" = "$3" ] || fail "$1
expected: $2
but is:   $3"; }
has() { case "$2" in *"$3"*) ;; *) fail "$1 does not say \"$3\" but: $2" ;; esac; }

# ---------------------------------------------------------------- a Windows with a Java
wineboot -i >/dev/null 2>&1
c="${WINEPREFIX}/drive_c"
jdk="${c}/Program Tools (x64)/jdk-17"
mkdir -p "${jdk}/bin"
x86_64-w64-mingw32-gcc -O1 -Wall -Werror -o "${jdk}/bin/java.exe" "${here}/windows/java.c"
x86_64-w64-mingw32-gcc -O1 -Wall -Werror -mwindows -o "${jdk}/bin/javaw.exe" "${here}/windows/java.c"
windows_jdk='C:\Program Tools (x64)\jdk-17'
record="${c}/record.txt"
export STUB_RECORD='C:\record.txt'
options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

# waits for what a program started without waiting writes: at most half a minute
await() {
    for _ in $(seq 300); do
        [ -s "$1" ] && return 0
        sleep 0.1
    done
    fail "$2"
}
# run LINE: runs it in cmd.exe, in E:\; leaves ${code} and ${said}
run() {
    rm -f "${record}"
    printf '@echo off\r\n%s\r\n' "$1" >"${c}/line.bat"
    code=0
    said=$(cd "${stick}" && timeout 120 wine cmd /c 'C:\line.bat' </dev/null 2>&1) || code=$?
}
# the command line that the stand-in wrote down; blanks that stand together count as one
recorded() { await "${record}" "$1: no Java was started; said: ${said}"; tr -d '\r' <"${record}" | tr -s ' '; }
expect_java() { # NAME PROGRAM CLASSES ARGUMENTS
    local classes="\"$3\""
    # Wine's "start" writes the line anew, with quotes only where there are blanks
    case "$2 $3" in javaw\ *\ *) ;; javaw\ *) classes=$3 ;; esac
    same "$1" "$2.exe
\"${windows_jdk}\\bin\\$2.exe\" ${options} -cp ${classes} org.prepwright.app.Launcher${4:+ $4}" "$(recorded "$1")"
}

# ---------------------------------------------------------------- the portable ZIP
zips=("${packages}"/prepwright-*-windows.zip)
[ ${#zips[@]} -eq 1 ] || fail "there is not one ZIP for Windows in ${packages}"
size=$(stat -c %s "${zips[0]}")
[ "${size}" -le $((30 * 1024 * 1024)) ] || fail "the ZIP has ${size} bytes, more than 30 MB"
stick="${work}/stick"
mkdir -p "${stick}/my tools"
unzip -q "${zips[0]}" -d "${stick}/my tools"
portable="${stick}/my tools/prepwright"
same "the ZIP's folders" "prepwright" "$(ls "${stick}/my tools")"
same "what lies in it" "LICENSE.txt README.txt bom.json lib licences prepwright.bat" \
    "$(cd "${portable}" && LC_ALL=C ls | xargs)"
for jar in javafx-base javafx-graphics javafx-controls; do
    same "${jar}" 1 "$(find "${portable}/lib" -name "${jar}-*-win.jar" | wc -l)"
    same "${jar} for other systems" 1 "$(find "${portable}/lib" -name "${jar}-*" | wc -l)"
done
grep -q 'classifier=win' "${portable}/bom.json" || fail "the bill of materials does not name JavaFX for Windows"
grep -q 'classifier=linux' "${portable}/bom.json" && fail "the bill of materials names JavaFX for Linux"
class_path=$(unzip -p "${portable}/lib/prepwright.jar" META-INF/MANIFEST.MF | tr -d '\r' \
    | sed -e ':a' -e '$!N;s/\n //;ta' -e 'P;D' | sed -n 's/^Class-Path: //p')
same "the class path against the folder" "$(cd "${portable}/lib" && LC_ALL=C ls | grep -v '^prepwright.jar$' | xargs)" "${class_path}"

ln -s "${stick}" "${WINEPREFIX}/dosdevices/e:"
ln -s "${stick}" "${WINEPREFIX}/dosdevices/f:"
printf '[Unattended]\r\n' >"${stick}/an answer.inf"
export JAVA_HOME="${windows_jdk}"
bat='"E:\my tools\prepwright\prepwright.bat"'
classes='E:\my tools\prepwright\lib\prepwright.jar'

say "the portable ZIP: window, file, command"
run "${bat}"
same "exit code of the window" 0 "${code}"
expect_java "the window" javaw "${classes}" ""
run "${bat} \"an answer.inf\""
expect_java "the window with a file" javaw "${classes}" '"an answer.inf"'
run "${bat} check \"an answer.inf\" --set \"A/B=c & d ^ e! (f)\""
same "exit code of a command" 0 "${code}"
has "a command" "${said}" "the program ran"
expect_java "a command" java "${classes}" 'check "an answer.inf" --set "A/B=c & d ^ e! (f)"'
run "${bat} not-there.inf"
expect_java "a file that is not there" java "${classes}" 'not-there.inf'
STUB_EXIT=1 run "${bat} check x"
same "exit code of a command that fails" 1 "${code}"
PREPWRIGHT_JAVA_OPTS=-Dx=y run "${bat} drives"
has "options for Java" "$(recorded options)" "${options} -Dx=y -cp"

say "from another drive letter, from a folder with special characters, settings beside it"
run '"F:\my tools\prepwright\prepwright.bat" drives'
expect_java "another drive letter" java 'F:\my tools\prepwright\lib\prepwright.jar' drives
odd="${stick}/R&D (new)! ^äß"
mkdir "${odd}"
cp -r "${portable}" "${odd}/"
rm -f "${record}"
code=0
said=$(cd "${odd}/prepwright" && timeout 120 wine cmd /c prepwright.bat drives </dev/null 2>&1) || code=$?
expect_java "a folder with special characters" java 'E:\R&D (new)! ^äß\prepwright\lib\prepwright.jar' drives
rm -r "${odd}"
mkdir "${portable}/settings"
run "${bat} drives"
has "settings beside the program" "$(recorded settings)" \
    '"-Dprepwright.settings=E:\my tools\prepwright\settings\settings.ini" "-Djavafx.cachedir=E:\my tools\prepwright\settings\javafx" -cp'
rmdir "${portable}/settings"

say "no Java, an old one, one for another processor"
expect_lack() { # NAME SENTENCE
    same "exit code: $1" 2 "${code}"
    has "$1" "${said}" "$2"
    has "$1" "${said}" "Install Java 17 or newer, 64-bit"
    [ ! -e "${record}" ] || fail "$1: Java was started all the same"
}
(unset JAVA_HOME; run "${bat} drives"; expect_lack "no Java" "there is no Java here"
    case "${said}" in *"Press any key"*) fail "a command waits for a key" ;; esac)
(export CMDCMDLINE='C:\windows\system32\cmd.exe /c ""E:\my tools\prepwright\prepwright.bat" "'
    unset JAVA_HOME; run "${bat}"; expect_lack "a double click without Java" "there is no Java here"
    has "a double click without Java" "${said}" "Press any key")
STUB_VERSION=11.0.2 run "${bat}"
expect_lack "Java 11" 'jdk-17\bin\java.exe" is older than Java 17'
STUB_VERSION=1.8.0_302 run "${bat} drives"
expect_lack "Java 8" 'is older than Java 17'
STUB_BITS='' run "${bat}"
expect_lack "a 32-bit Java" 'is not a Java for 64-bit Windows'
printf 'IMPLEMENTOR="x"\nJAVA_VERSION="11.0.2"\nOS_ARCH="amd64"\n' >"${jdk}/release"
run "${bat}"
expect_lack "a release file of Java 11" 'is older than Java 17'
printf 'IMPLEMENTOR="x"\nJAVA_VERSION="21"\nOS_ARCH="x86_64"\n' >"${jdk}/release"
STUB_VERSION=8 run "${bat} drives"
expect_java "a release file of Java 21" java "${classes}" drives

say "Java from the registry, from its usual folder, from the drive"
unset JAVA_HOME
wine reg add 'HKLM\SOFTWARE\JavaSoft\JDK\17' /v JavaHome /d "${windows_jdk}" /f >/dev/null
run "${bat} drives"
expect_java "Java from the registry" java "${classes}" drives
wine reg delete 'HKLM\SOFTWARE\JavaSoft\JDK\17' /f >/dev/null
mkdir -p "${c}/Program Files/Java"
cp -r "${jdk}" "${c}/Program Files/Java/"
run "${bat} drives"
has "Java from Program Files" "$(recorded folder)" '"C:\Program Files\Java\jdk-17\bin\java.exe"'
rm -r "${c}/Program Files/Java"
cp -r "${jdk}" "${portable}/java"
run "${bat} drives"
has "Java from the drive" "$(recorded drive)" '"E:\my tools\prepwright\java\bin\java.exe"'
rm -r "${portable}/java"

# ---------------------------------------------------------------- the installer
setups=("${packages}"/prepwright-*-windows-setup.exe)
[ ${#setups[@]} -eq 1 ] || fail "there is not one installer for Windows in ${packages}"
setup=${setups[0]}
version=$(basename "${setup}" | sed 's/^prepwright-\(.*\)-windows-setup.exe$/\1/')
export JAVA_HOME="${windows_jdk}"
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Prepwright'

# what every Windows has: the folders and keys of all programs; a PATH longer than NSIS's strings;
# a program that has .udf files already; a person's own choice for .inf
long_path='%USERPROFILE%\bin'
for i in $(seq 80); do long_path="${long_path};C:\\some\\tool\\number\\${i}"; done
wine reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "${long_path}" /f >/dev/null
wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall' /f >/dev/null
wine reg add 'HKCU\Software\Classes\.udf' /ve /d 'Other.Discs' /f >/dev/null
wine reg add 'HKCU\Software\Classes\.inf\OpenWithProgids' /v 'Other.Drivers' /d '' /f >/dev/null

value() { wine reg query "$1" "${@:2}" 2>/dev/null | tr -d '\r' | sed -n 's/^ .*REG_[A-Z_]* *//p' | sed 's/^(value not set)$//'; }
registry() { # of the person, without what Wine notes for itself
    wine regedit /E 'C:\registry.reg' HKEY_CURRENT_USER >/dev/null 2>&1
    iconv -f UTF-16 -t UTF-8 "${c}/registry.reg" | tr -d '\r' \
        | awk '/^\[/ {own = ($0 !~ /\\Software\\Wine/)} own'
    rm "${c}/registry.reg"
}
# without what Wine's cmd.exe leaves of each "for /f"
files() { (cd "${c}" && find . -path ./windows -prune -o -type f ! -name record.txt ! -name line.bat ! -path '*/Temp/CMD*.tmp' -print | LC_ALL=C sort); }
install() { code=0; timeout 300 wine "${setup}" /S "$@" >/dev/null 2>&1 || code=$?; }
remove() { # the uninstaller copies itself away and goes on there: wait until it is gone
    timeout 300 wine "$1\\uninstall.exe" /S >/dev/null 2>&1 || fail "the uninstaller ended with $?"
    for _ in $(seq 300); do
        wine reg query "${uninstall}" >/dev/null 2>&1 || return 0
        sleep 0.1
    done
    fail "the uninstaller did not end"
}

registry >"${work}/registry-before"
files >"${work}/files-before"

say "the installer: files, registry, shortcut, properties"
install
same "exit code of the installer" 0 "${code}"
target=$(value "${uninstall}" /v InstallLocation)
folder="${WINEPREFIX}/drive_c/$(printf '%s' "${target#C:\\}" | tr '\\' '/')"
has "where it is installed" "${target}" '\AppData\Local\Programs\Prepwright'
diff -r "${portable}" "${folder}" >"${work}/difference" || true
same "what is there beyond the ZIP" "Only in ${folder}: PrepwrightWindow.exe
Only in ${folder}: uninstall.exe" "$(LC_ALL=C sort "${work}/difference")"
same "version in the list of programs" "${version}" "$(value "${uninstall}" /v DisplayVersion)"
same "silent removal in the list of programs" "\"${target}\\uninstall.exe\" /S" \
    "$(value "${uninstall}" /v QuietUninstallString)"
kilobytes=$(($(value "${uninstall}" /v EstimatedSize)))
[ "${kilobytes}" -gt 20000 ] && [ "${kilobytes}" -lt 40000 ] || fail "its size in the list of programs is ${kilobytes} KB"
same "PATH" "${long_path};${target}" "$(value 'HKCU\Environment' /v Path)"
same "kind of .sif" Prepwright.AnswerFile "$(value 'HKCU\Software\Classes\.sif' /ve)"
same "kind of .udb" Prepwright.AnswerFile "$(value 'HKCU\Software\Classes\.udb' /ve)"
same "kind of .udf, another program's" Other.Discs "$(value 'HKCU\Software\Classes\.udf' /ve)"
same "kind of .inf" "" "$(value 'HKCU\Software\Classes\.inf' /ve)"
for extension in sif udf udb inf; do
    wine reg query "HKCU\\Software\\Classes\\.${extension}\\OpenWithProgids" /v Prepwright.AnswerFile >/dev/null 2>&1 \
        || fail "Prepwright is not offered for .${extension}"
done
open=$(value 'HKCU\Software\Classes\Prepwright.AnswerFile\shell\open\command' /ve)
same "how a file is opened" "\"${target}\\PrepwrightWindow.exe\" \"%1\"" "${open}"
link=$(find "${c}/users" -name Prepwright.lnk)
has "the shortcut's place" "${link}" 'Start Menu/Programs/Prepwright.lnk'
tr -d '\0' <"${link}" | grep -qF "${target}\\PrepwrightWindow.exe" || fail "the shortcut points elsewhere"
for file in "${setup}" "${folder}/PrepwrightWindow.exe"; do
    properties=$(tr -d '\0' <"${file}" | LC_ALL=C grep -aoE 'FileVersion[ -~]+|ProductName[ -~]+' || true)
    has "the properties of $(basename "${file}")" "${properties}" "ProductNamePrepwright"
    has "the properties of $(basename "${file}")" "${properties}" "FileVersion${version}"
done

say "the window through the shortcut, a file through its kind, a command through PATH"
rm -f "${record}"
said=
timeout 120 wine start /wait /unix "${link}" >/dev/null 2>&1 || fail "the shortcut ended with $?"
expect_java "the shortcut" javaw "${target}\\lib\\prepwright.jar" ""
rm -f "${record}"
timeout 120 wine "${target}\\PrepwrightWindow.exe" 'E:\an answer.inf' >/dev/null 2>&1 || fail "the starter ended with $?"
expect_java "a file" javaw "${target}\\lib\\prepwright.jar" '"E:\an answer.inf"'
# Wine itself reads no PATH as long as this one: its last folder is given
WINEPATH=$(value 'HKCU\Environment' /v Path | sed 's/.*;//') run 'prepwright drives'
expect_java "a command through PATH" java "${target}\\lib\\prepwright.jar" drives
code=0
(unset JAVA_HOME; timeout 120 wine "${target}\\PrepwrightWindow.exe" >/dev/null 2>&1) || code=$?
[ "${code}" -ne 0 ] || fail "the starter ends with 0 where there is no Java"

say "over itself, while it runs, over an older version, elsewhere"
printf 'mine' >"${folder}/notes of mine.txt"
printf 'mine' >"${folder}/lib/mine.txt"
install
same "exit code over itself" 0 "${code}"
same "PATH after installing twice" "${long_path};${target}" "$(value 'HKCU\Environment' /v Path)"
rm -f "${record}"
STUB_HOLD="${target}\\lib\\prepwright.jar" wine "${target}\\PrepwrightWindow.exe" >/dev/null 2>&1
await "${record}" "the held program did not start"
install
same "exit code while the program runs" 2 "${code}"
: >"${folder}/lib/prepwright.jar.stop"
wine reg query "${uninstall}" >/dev/null || fail "the refused installation took the old one away"
for _ in $(seq 100); do
    install /PATH=no
    [ "${code}" -eq 2 ] || break
    sleep 0.2
done
rm "${folder}/lib/prepwright.jar.stop"
same "exit code without PATH" 0 "${code}"
same "PATH when it is not wanted" "${long_path}" "$(value 'HKCU\Environment' /v Path)"
install
same "PATH is remembered as not wanted" "${long_path}" "$(value 'HKCU\Environment' /v Path)"
[ -e "${folder}/notes of mine.txt" ] && [ -e "${folder}/lib/mine.txt" ] || fail "a file of somebody else was deleted"
# two arguments: NSIS takes no quotes here, and Wine would write some around the blank
install /PATH=yes '/D=C:\Other' 'Tools\Prepwright'
same "exit code elsewhere" 0 "${code}"
same "elsewhere" 'C:\Other Tools\Prepwright' "$(value "${uninstall}" /v InstallLocation)"
same "PATH elsewhere" "${long_path};C:\\Other Tools\\Prepwright" "$(value 'HKCU\Environment' /v Path)"
same "what stays in the old folder" "./lib/mine.txt
./notes of mine.txt" "$(cd "${folder}" && find . -type f | LC_ALL=C sort)"
rm -r "${folder}"

say "removal"
remove 'C:\Other Tools\Prepwright'
for _ in $(seq 100); do [ -e "${c}/Other Tools/Prepwright" ] || break; sleep 0.1; done
[ ! -e "${c}/Other Tools/Prepwright" ] || fail "the removal leaves $(find "${c}/Other Tools/Prepwright")"
wineserver -w
registry >"${work}/registry-after"
files | grep -v '/Temp/~ns' >"${work}/files-after" || true
diff "${work}/registry-before" "${work}/registry-after" || fail "the removal leaves something in the registry"
diff "${work}/files-before" "${work}/files-after" || fail "the removal leaves files"
echo "all is well: the packages for Windows"
