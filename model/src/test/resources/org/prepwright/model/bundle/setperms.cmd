@rem SetupMgrTag
@echo off
rem Gives folders and files the permissions that the image has lost. Takes no
rem arguments, asks nothing, and can be run again.
rem
rem Exit codes:
rem   0  every permission was set
rem   1  at least one was not; permissions.log in the Windows folder says which
rem
rem Values stand between quotes, no value is handed to CALL, and none stands in
rem a block.

setlocal enableextensions disabledelayedexpansion
rem A variable of this name would hide the exit codes of programs.
set "ERRORLEVEL="
set "LOG=%SystemRoot%\permissions.log"
set "CODE=0"

set "ITEM=C:\My & Data"
set "ACCOUNT=Users"
set "RIGHT=C"
call :give
set "ITEM=C:\Tools"
set "ACCOUNT=BUILTIN\Power Users"
set "RIGHT=R"
call :give

>>"%LOG%" echo %DATE% %TIME% Exit code %CODE%
endlocal & exit /b %CODE%

:give
set DO="%SystemRoot%\System32\cacls.exe" "%ITEM%" /t /e /c /p "%ACCOUNT%:%RIGHT%"
>>"%LOG%" echo %DATE% %TIME% %DO%
if not exist "%ITEM%" goto missing
ver >nul
%DO% >>"%LOG%" 2>&1 <nul
if errorlevel 1 goto failed
exit /b 0

:missing
set "CODE=1"
>>"%LOG%" echo %DATE% %TIME% This is not there: "%ITEM%"
exit /b 0

:failed
set "CODE=1"
>>"%LOG%" echo %DATE% %TIME% cacls.exe reported a failure for "%ITEM%"
exit /b 0
