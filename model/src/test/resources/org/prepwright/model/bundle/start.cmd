@rem SetupMgrTag
@echo off
rem Lists the bundles on this drive and starts the one that is chosen: prep.cmd or
rem unattend.bat in its folder. What follows start.cmd is handed on to it.
rem
rem   start.cmd [arguments of prep.cmd or unattend.bat]
rem
rem Exit codes: that of the script that was started, or
rem   20  there is no bundle beside this script
rem   21  no bundle was chosen
rem   22  the folder of the bundle cannot be used by a script
rem
rem Folder names, titles and descriptions can be anything. They are only ever
rem variables of FOR or between quotes, and nothing is handed to CALL.

setlocal enableextensions disabledelayedexpansion
rem A variable of this name would hide the exit codes of programs.
set "ERRORLEVEL="
set "START_WANTED=0"
set "START_FOLDER="
ver >nul
pushd "%~dp0"
if errorlevel 1 pushd .

:list
set "START_COUNT=0"
echo.
for /d %%D in (*) do (
  set "START_NAME=%%~nxD"
  if exist "%%D\bundle.txt" call :item
)
if "%START_COUNT%"=="0" goto none

:ask
set "START_WANTED=1"
if "%START_COUNT%"=="1" echo Press Enter to start it, or Ctrl+C to leave.
if not "%START_COUNT%"=="1" echo Type the number of the bundle and press Enter. 0 ends this.
if not "%START_COUNT%"=="1" set "START_WANTED="
set /p START_WANTED=Number: 
echo.
if not defined START_WANTED goto left
rem what was typed is looked at in what SET lists, before it stands in a command
set "START_REFUSED="
for /f "delims=0123456789=START_WANTED" %%X in ('set START_WANTED') do set "START_REFUSED=yes"
if defined START_REFUSED goto ask
if "%START_WANTED%"=="0" goto left
set "START_COUNT=0"
for /d %%D in (*) do (
  set "START_NAME=%%~nxD"
  if exist "%%D\bundle.txt" call :pick
)
if not defined START_FOLDER echo There is no bundle %START_WANTED%.
if not defined START_FOLDER goto list
ver >nul
pushd "%START_FOLDER%"
if errorlevel 1 goto unusable
if exist prep.cmd goto prep
if exist unattend.bat goto unattend
goto unusable

rem The script takes over, and its exit code is that of this one.
:prep
.\prep.cmd %*
exit /b %ERRORLEVEL%

:unattend
.\unattend.bat %*
exit /b %ERRORLEVEL%

:item
rem bundle.txt: the title in line 1, the description in line 2
set /a START_COUNT+=1
ver >nul
pushd "%START_NAME%"
if errorlevel 1 goto item_unreadable
set "START_SHOWN="
for /f "delims= eol=|" %%T in (bundle.txt) do (
  if not defined START_SHOWN echo  %START_COUNT%. %%T
  set "START_SHOWN=yes"
)
if not defined START_SHOWN echo  %START_COUNT%. "%START_NAME%"
set "START_SHOWN="
for /f "skip=1 delims= eol=|" %%T in (bundle.txt) do (
  if not defined START_SHOWN echo      %%T
  set "START_SHOWN=yes"
)
echo.
popd
exit /b 0

:item_unreadable
echo  %START_COUNT%. "%START_NAME%"
echo.
exit /b 0

:pick
set /a START_COUNT+=1
if "%START_COUNT%"=="%START_WANTED%" set "START_FOLDER=%START_NAME%"
exit /b 0

:unusable
echo "%START_FOLDER%" holds no script that can be started. Open the folder in a
echo command prompt and start prep.cmd or unattend.bat there.
popd
endlocal & exit /b 22

:none
echo There is no bundle in "%~dp0".
popd
endlocal & exit /b 20

:left
echo No bundle was chosen. Nothing was changed.
popd
endlocal & exit /b 21
