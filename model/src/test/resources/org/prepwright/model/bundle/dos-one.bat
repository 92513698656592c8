@rem SetupMgrTag
@echo off
rem Installs Windows Server 2003, Standard Edition after a start from DOS, with
rem the answers in UNATTEND.TXT. Start it from within its folder:
rem
rem   dos [D:\I386]
rem
rem The folder of the Setup files follows when it is another one.
rem
rem COMMAND.COM can neither compare without regard to case nor give
rem an exit code, so only what can be looked at there is checked.
rem Load SMARTDRV first, or copying the files takes hours.
if "%OS%"=="Windows_NT" goto windows
if not exist unattend.txt goto folder
set SRC=\\srv\w2k3\i386
if not "%1"=="" set SRC=%1
if "%SRC%"=="" goto source
if not exist %SRC%\winnt.exe goto source
%SRC%\winnt.exe /s:%SRC% /u:.\unattend.txt
goto end

:source
echo winnt.exe is not in "%SRC%".
echo Put in the CD, or type the folder of the Setup files:
echo   dos [D:\I386]
goto end

:usage
echo The name of the computer is missing:
echo   dos [D:\I386]
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
