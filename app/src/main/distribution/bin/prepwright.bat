@echo off
rem Starts Prepwright: the window without arguments, a command with some (prepwright --help).
rem Java 17 or newer is taken from JAVA_HOME, then from PATH.
setlocal
set "PREPWRIGHT_LIB=%~dp0..\lib"
set "PREPWRIGHT_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PREPWRIGHT_JAVA=%JAVA_HOME%\bin\java.exe"
"%PREPWRIGHT_JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
set "PREPWRIGHT_VERSION=0"
for /f "tokens=3" %%v in ('"%PREPWRIGHT_JAVA%" -version 2^>^&1') do (
    call :first %%v
)
if %PREPWRIGHT_VERSION% LSS 17 goto oldjava
"%PREPWRIGHT_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%PREPWRIGHT_LIB%\*" org.prepwright.app.Launcher %*
exit /b %errorlevel%

:first
rem The first line reads: openjdk version "17.0.15" 2025-04-15
if not "%PREPWRIGHT_VERSION%"=="0" goto :eof
for /f "delims=.-+ tokens=1" %%n in ("%~1") do set /a PREPWRIGHT_VERSION=%%n 2>nul
goto :eof

:nojava
echo prepwright: there is no Java here. Install Java 17 or newer, or set JAVA_HOME to one. 1>&2
exit /b 2

:oldjava
echo prepwright: "%PREPWRIGHT_JAVA%" is older than Java 17. Install Java 17 or newer, or set JAVA_HOME to one. 1>&2
exit /b 2
