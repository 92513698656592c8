@rem SetupMgrTag
@echo off
rem Installs Windows XP Professional after a start from DOS, with
rem the answers in UNATTEND.TXT. Start it from within its folder:
rem
rem   dos NAME [D:\I386]
rem
rem NAME is the computer whose answers in UNATTEND.UDF are taken.
rem The folder of the Setup files follows when it is another one.
rem
rem COMMAND.COM can neither compare without regard to case nor give
rem an exit code, so only what can be looked at there is checked.
rem Load SMARTDRV first, or copying the files takes hours.
if "%OS%"=="Windows_NT" goto windows
if not exist unattend.txt goto folder
if not exist unattend.udf goto udf
if "%1"=="" goto usage
set SRC=D:\i386
if not "%2"=="" set SRC=%2
if "%SRC%"=="" goto source
if not exist %SRC%\winnt.exe goto source
%SRC%\winnt.exe /s:%SRC% /u:.\unattend.txt /udf:%1,.\unattend.udf /rx:lang
goto end

:source
echo winnt.exe is not in "%SRC%".
echo Put in the CD, or type the folder of the Setup files:
echo   dos NAME [D:\I386]
goto end

:usage
echo The name of the computer is missing:
echo   dos NAME [D:\I386]
goto end

:folder
echo unattend.txt is not in this folder.
echo Change to the folder of dos.bat first.
goto end

:udf
echo unattend.udf is missing. Export the bundle again.
goto end

:windows
echo This is Windows. Start unattend.bat instead.

:end
set SRC=
