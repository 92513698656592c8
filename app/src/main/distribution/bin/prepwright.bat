@echo off
rem Starts Prepwright: the window without arguments or with files, a command otherwise
rem (prepwright --help). Java 17 or newer is taken from a folder "java" beside this file, JAVA_HOME,
rem PATH, the registry, and the places where Java is usually installed.
setlocal EnableExtensions DisableDelayedExpansion

rem In the packages for Windows lib lies beside this file, in a folder of the build one higher.
set "PW_HOME=%~dp0"
if not exist "%PW_HOME%lib\" set "PW_HOME=%~dp0..\"
set "PW_CLASSES=%PW_HOME%lib\prepwright.jar"
if not exist "%PW_CLASSES%" set "PW_CLASSES=%PW_HOME%lib\*"
rem A folder "settings" beside this file keeps the settings there, for a USB drive.
set "PW_PLACES="
if exist "%PW_HOME%settings\" set PW_PLACES="-Dprepwright.settings=%PW_HOME%settings\settings.ini" "-Djavafx.cachedir=%PW_HOME%settings\javafx"

rem ------------------------------------------------------------ window or command
set "PW_WINDOW=yes"
:argument
if [%1]==[] goto java
rem No command has a dot in its name; files with one that are there are opened in the window.
if "%~x1"=="" goto command
set "PW_KIND=%~a1"
if not defined PW_KIND goto command
if "%PW_KIND:~0,1%"=="d" goto command
shift
goto argument
:command
set "PW_WINDOW="

rem ------------------------------------------------------------ which Java
:java
set "PW_JAVA="
set "PW_OLD="
set "PW_OTHER="
set "PW_BIN=%PW_HOME%java\bin\"
call :try
if not defined JAVA_HOME goto path
set "PW_BIN=%JAVA_HOME:"=%\bin\"
call :try
:path
for %%p in (java.exe) do set "PW_BIN=%%~dp$PATH:p"
call :try
if defined PW_JAVA goto start
for /f "tokens=2,*" %%a in ('reg query HKLM\SOFTWARE\JavaSoft /s /v JavaHome 2^>nul') do (
    set "PW_BIN=%%b\bin\"
    if "%%a"=="REG_SZ" call :try
)
for %%k in (HKCU HKLM) do for %%v in ("Eclipse Adoptium" "Microsoft\JDK") do (
    for /f "tokens=2,*" %%a in ('reg query "%%k\SOFTWARE\%%~v" /s /v Path 2^>nul') do (
        set "PW_BIN=%%b\bin\"
        if "%%a"=="REG_SZ" call :try
    )
)
for %%v in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto") do (
    for /f "delims=" %%d in ('dir /b /ad "%ProgramFiles%\%%~v" 2^>nul') do (
        set "PW_BIN=%ProgramFiles%\%%~v\%%d\bin\"
        call :try
    )
)
if not defined PW_JAVA goto lack

rem ------------------------------------------------------------ start
:start
if not defined PW_WINDOW goto console
if not exist "%PW_JAVA%javaw.exe" goto console
rem javaw and start: no console stays open behind the window
start "" "%PW_JAVA%javaw.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %PW_PLACES% %PREPWRIGHT_JAVA_OPTS% -cp "%PW_CLASSES%" org.prepwright.app.Launcher %*
exit /b %errorlevel%
:console
"%PW_JAVA%java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %PW_PLACES% %PREPWRIGHT_JAVA_OPTS% -cp "%PW_CLASSES%" org.prepwright.app.Launcher %*
exit /b %errorlevel%

rem ------------------------------------------------------------ parts
:try
rem Takes the Java in the folder PW_BIN when it is new enough and for this processor.
if defined PW_JAVA exit /b 0
if not defined PW_BIN exit /b 0
if not exist "%PW_BIN%java.exe" exit /b 0
set "PW_VERSION="
set "PW_PROCESSOR="
rem The file "release" tells it without starting Java, and most have one.
if exist "%PW_BIN%..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%PW_BIN%..\release") do (
    if "%%a"=="JAVA_VERSION" set "PW_VERSION=%%b"
    if "%%a"=="OS_ARCH" set "PW_PROCESSOR=%%b"
)
if defined PW_VERSION goto judge
rem The first line reads: openjdk version "17.0.15" 2025-04-15; the third: OpenJDK 64-Bit Server VM.
set "PW_SAID=%TEMP%\prepwright-%RANDOM%.txt"
"%PW_BIN%java.exe" -version >nul 2>"%PW_SAID%"
for /f "usebackq tokens=1-4" %%a in ("%PW_SAID%") do (
    if "%%b"=="version" set "PW_VERSION=%%c"
    if "%%b"=="64-Bit" set "PW_PROCESSOR=amd64"
    if "%%c"=="64-Bit" set "PW_PROCESSOR=amd64"
)
del "%PW_SAID%" 2>nul
if not defined PW_VERSION exit /b 0
:judge
set "PW_VERSION=%PW_VERSION:"=%"
if defined PW_PROCESSOR set "PW_PROCESSOR=%PW_PROCESSOR:"=%"
set "PW_MAJOR=0"
for /f "delims=.-+_ " %%n in ("%PW_VERSION%") do set /a PW_MAJOR=%%n 2>nul
if %PW_MAJOR% LSS 17 (
    if not defined PW_OLD set "PW_OLD=%PW_BIN%java.exe"
    exit /b 0
)
if /i "%PW_PROCESSOR%"=="x86_64" set "PW_JAVA=%PW_BIN%"
if /i "%PW_PROCESSOR%"=="amd64" set "PW_JAVA=%PW_BIN%"
if not defined PW_JAVA if not defined PW_OTHER set "PW_OTHER=%PW_BIN%java.exe"
exit /b 0

:lack
if defined PW_OTHER (
    >&2 echo prepwright: "%PW_OTHER%" is not a Java for 64-bit Windows on Intel and AMD processors.
) else if defined PW_OLD (
    >&2 echo prepwright: "%PW_OLD%" is older than Java 17.
) else (
    >&2 echo prepwright: there is no Java here.
)
>&2 echo Install Java 17 or newer, 64-bit, or set JAVA_HOME to one, or copy one into the folder "%PW_HOME%java".
rem A double click opens a console that closes at once; the sentence stays until a key is pressed.
if not defined PW_WINDOW exit /b 2
if defined PREPWRIGHT_STARTER exit /b 2
set "PW_LINE=%cmdcmdline%"
if not defined PW_LINE exit /b 2
set "PW_LINE=%PW_LINE:"=%"
if not "%PW_LINE: /c =%"=="%PW_LINE%" pause
exit /b 2
