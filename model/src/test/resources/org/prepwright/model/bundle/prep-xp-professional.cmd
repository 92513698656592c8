@rem SetupMgrTag
@echo off
rem Prepares a master computer with Windows XP Professional for imaging.
rem Start it from a command prompt on that computer. It takes no arguments.
rem
rem Exit codes:
rem   0  done: sysprep.exe ran and reported no failure
rem   2  Windows is not on drive C
rem   3  sysprep.exe or setupcl.exe is missing
rem   4  the answer file Sysprep\sysprep.inf is missing
rem   5  the bundle could not be copied to C:\Sysprep; sysprep.exe was not run
rem   6  sysprep.exe reported a failure
rem   7  this is neither Windows XP nor Windows Server 2003
rem
rem A folder name may hold blanks, brackets, percent signs and what else means
rem something here. That is why every path stands in quotes, no path is handed to
rem CALL, no block holds a path, and files are reached from within their folder.

setlocal enableextensions disabledelayedexpansion
rem A variable of this name would hide the exit codes of programs.
set "ERRORLEVEL="
rem Asked once: after a change of folder the answer could be another.
set "HERE=%~dp0"
set "TARGET=%SystemDrive%\Sysprep"
set "CODE=0"
set "FAULT="
set "COPIED="
rem PUSHD need not clear an older exit code, VER does. Where the folder's own
rem name cannot be used, the script has to be started from within the folder.
ver >nul
pushd "%HERE%"
if errorlevel 1 pushd .

echo.
echo This prepares a master computer with Windows XP Professional for imaging:
echo   1. It checks that everything is there. Nothing is changed so far.
echo   2. It copies "%HERE%Sysprep"
echo      to "%TARGET%".
echo   3. It compares every copied file with its source.
echo   4. It runs sysprep.exe -mini -reseal -quiet
echo      The computer then shuts down.
echo.

echo Step 1: checking.
if /i not "%SystemDrive%"=="C:" goto windows_not_on_c
ver | "%SystemRoot%\System32\find.exe" " 5.1." >nul
if not errorlevel 1 goto windows_is_known
ver | "%SystemRoot%\System32\find.exe" " 5.2." >nul
if errorlevel 1 goto windows_is_unknown
:windows_is_known
if not exist Sysprep\sysprep.inf goto answer_file_missing
rem Both programs have to come from one place: their versions belong together.
set "TOOLS=Sysprep"
if not exist Sysprep\sysprep.exe if not exist Sysprep\setupcl.exe set "TOOLS=%TARGET%"
set "NAME=sysprep.exe"
if not exist "%TOOLS%\%NAME%" goto tool_missing
set "NAME=setupcl.exe"
if not exist "%TOOLS%\%NAME%" goto tool_missing
if /i "%HERE%Sysprep"=="%TARGET%" goto already_in_place
set "WHAT="
for %%T in ("%TARGET%") do set "WHAT=%%~aT"
if defined WHAT if not "%WHAT:~0,1%"=="d" goto target_is_a_file
pushd Sysprep
set "REL="
set "TASK=check_target"
call :walk
if defined FAULT goto nothing_copied

echo Step 2: copying.
if not exist "%TARGET%" md "%TARGET%"
if not exist "%TARGET%" goto copy_failed
rem XCOPY without /r leaves read-only files alone, and without /k it drops the
rem read-only mark that files on a CD have.
"%SystemRoot%\System32\xcopy.exe" sysprep.inf "%TARGET%" /h /y
if errorlevel 1 goto copy_failed
set "COPIED=yes"
"%SystemRoot%\System32\xcopy.exe" . "%TARGET%" /e /h /y
if errorlevel 1 goto copy_failed

echo Step 3: comparing.
set "REL="
set "TASK=compare"
call :walk
if defined FAULT goto copy_failed
popd
goto run

:already_in_place
echo Steps 2 and 3 are not needed: this bundle lies at the root of drive C.

:run
echo Step 4: running "%TARGET%\sysprep.exe" -mini -reseal -quiet
rem Not from within the folder, since it is deleted later.
pushd "%SystemDrive%\"
"%TARGET%\sysprep.exe" -mini -reseal -quiet
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto sysprep_failed
echo sysprep.exe has finished. The computer then shuts down.
echo Take the image before Windows starts again on this computer.
goto end

rem ---- does TASK with every file below the current folder; REL is the folder
rem ---- below TARGET that stands for the current one

:walk
for %%F in (*) do (
  set "NAME=%%~nxF"
  if not defined FAULT call :%TASK%
)
for /d %%F in (*) do (
  set "NAME=%%~nxF"
  if not defined FAULT call :walk_into
)
exit /b 0

:walk_into
setlocal
set "REL=%REL%%NAME%\"
ver >nul
pushd "%NAME%"
if errorlevel 1 goto folder_unreadable
call :walk
popd
endlocal & set "FAULT=%FAULT%"
exit /b 0

:folder_unreadable
echo The folder "%REL%" of the bundle cannot be opened.
echo Give it a plainer name, or check the medium.
endlocal & set "FAULT=yes"
exit /b 0

:check_target
set "WHAT="
for %%T in ("%TARGET%\%REL%%NAME%") do set "WHAT=%%~aT"
if not defined WHAT exit /b 0
if "%WHAT:~0,1%"=="d" goto target_is_a_folder
if /i "%WHAT:~1,1%"=="r" goto target_is_read_only
exit /b 0

:target_is_a_folder
set "FAULT=yes"
echo "%TARGET%\%REL%%NAME%" is a folder, but a file of that name has to go there.
echo Rename or delete that folder and start again.
exit /b 0

:target_is_read_only
set "FAULT=yes"
echo "%TARGET%\%REL%%NAME%" is read-only and is left as it is.
echo Look whether it is still needed. If not, delete it and start again.
exit /b 0

:compare
set "SIZE="
set "SIZE_THERE="
for %%T in ("%NAME%") do set "SIZE=%%~zT"
for %%T in ("%TARGET%\%REL%%NAME%") do set "SIZE_THERE=%%~zT"
if not "%SIZE%"=="%SIZE_THERE%" goto file_differs
if "%SIZE%"=="0" exit /b 0
"%SystemRoot%\System32\fc.exe" /b "%NAME%" "%TARGET%\%REL%%NAME%" >nul
if errorlevel 1 goto file_differs
exit /b 0

:file_differs
set "FAULT=yes"
echo "%TARGET%\%REL%%NAME%" is not the same as in the bundle.
exit /b 0

rem ---- what went wrong ----

:windows_not_on_c
set "CODE=2"
echo Windows is on drive "%SystemDrive%", but sysprep is only safe with Windows on drive C.
echo Use a master computer that has Windows on drive C.
goto unchanged

:tool_missing
set "CODE=3"
if "%TOOLS%"=="Sysprep" set "TOOLS=%HERE%Sysprep"
echo "%NAME%" is missing in "%TOOLS%".
echo Copy sysprep.exe and setupcl.exe from SUPPORT\TOOLS\DEPLOY.CAB of the
echo Windows CD, same product and service pack, to "%HERE%Sysprep"
echo and start again. README.txt says how.
goto unchanged

:answer_file_missing
set "CODE=4"
echo The answer file "%HERE%Sysprep\sysprep.inf" is missing.
echo Export the bundle again.
goto unchanged

:target_is_a_file
set "CODE=5"
echo "%TARGET%" is a file, but has to be a folder.
echo Rename or delete that file and start again.
goto unchanged

:windows_is_unknown
set "CODE=7"
echo This is neither Windows XP nor Windows Server 2003. You may be on the wrong computer.
goto unchanged

:nothing_copied
popd
set "CODE=5"
goto unchanged

:copy_failed
popd
set "CODE=5"
echo The bundle could not be copied to "%TARGET%" completely.
if defined COPIED if exist "%TARGET%\sysprep.inf" del "%TARGET%\sysprep.inf"
if defined COPIED if exist "%TARGET%\sysprep.inf" goto answer_file_left
if defined COPIED echo The copied answer file was deleted again, since it can hold passwords.
echo Check the free space and the permissions of drive C, then start again.
echo sysprep.exe was not run.
goto end

:answer_file_left
echo Delete "%TARGET%\sysprep.inf" by hand: it can hold passwords.
echo sysprep.exe was not run.
goto end

:sysprep_failed
set "CODE=6"
echo sysprep.exe ended with code %RESULT%: it reported a failure.
echo Look at its message. Start again when the cause is gone.
echo Until then "%TARGET%\sysprep.inf" stays there. It can hold passwords:
echo delete it if this computer is not going to be imaged.
goto end

:unchanged
echo Nothing was changed on this computer.

:end
echo.
popd
endlocal & exit /b %CODE%
