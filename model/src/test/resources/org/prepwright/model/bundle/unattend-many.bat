@rem SetupMgrTag
@echo off
rem Installs Windows XP Professional with the answers in unattend.txt.
rem Start it on the computer that gets this Windows, under Windows 2000, XP or
rem Server 2003, from a command prompt of an administrator. After a start from
rem DOS use dos.bat instead, where there is one.
rem
rem   unattend.bat [NAME] [/check] [/dryrun] [/y] [/log:FILE]
rem
rem   NAME       the computer whose answers in unattend.udf are taken
rem   /check     checks and reports, and changes nothing
rem   /dryrun    checks, shows the command it would run, and changes nothing
rem   /y         asks nothing and goes on in spite of warnings
rem   /log:FILE  the log; without it unattend.log in the Windows folder
rem
rem Exit codes (when several checks find an error, that of the first):
rem   0   done: winnt32.exe ran and reported no failure; with /check or /dryrun:
rem       nothing speaks against it
rem   3   winnt32.exe was not found where the Setup files should be
rem   4   unattend.txt, unattend.udf or names.txt is missing
rem   6   winnt32.exe reported a failure; its copy of the answers was deleted
rem   7   winnt32.exe cannot be started from this Windows
rem   8   another check found an error; nothing was changed
rem   9   an argument was not understood; nothing was changed
rem   10  the name of the computer is missing or not in unattend.udf; nothing was
rem       changed
rem   11  there are warnings and nobody said to go on; nothing was changed
rem   12  winnt32.exe reported a failure, and its copy of the answers could not be
rem       deleted: delete $WIN_NT$.~BT\winnt.sif by hand
rem
rem These three may be changed when the bundle or the Setup files have moved. Paths
rem that begin with .\ are those of this folder.
if not "%OS%"=="Windows_NT" goto dos
setlocal enableextensions disabledelayedexpansion
rem A variable of this name would hide the exit codes of programs.
set "ERRORLEVEL="
rem Asked once: after a change of folder the answer could be another.
set "HERE=%~dp0"
set "CODE=0"
set "FAILS=8"
set "ERRORS=0"
set "WARNINGS=0"
set "COMPUTER="
set "CHECK="
set "DRYRUN="
set "YES="
set "LOGGING="
set "LOG_GIVEN="
set "LOG=%SystemRoot%\unattend.log"
set "AnswerFile=.\unattend.txt"
set "UdfFile=.\unattend.udf"
set "SetupFiles=D:\i386"
rem A folder name may hold what means something here. That is why every path
rem stands in quotes, no path is handed to CALL, no block holds a path, and files
rem are reached from within their folder.
set "STARTED="
set "RUNS="

rem ---- the arguments ----
rem What a person typed stands in no command before it was looked at: FOR hands
rem it to a variable without reading it, and it is judged in what SET lists.

:next_argument
if [%1]==[] goto arguments_read
set "WORD="
set "PREP_VALUE="
for %%A in (%1) do set "PREP_VALUE=%%~A"
shift
if not defined PREP_VALUE goto usage
for /f "delims=" %%A in ('set PREP_VALUE') do (
  if /i "%%A"=="PREP_VALUE=/check" set "WORD=CHECK"
  if /i "%%A"=="PREP_VALUE=/dryrun" set "WORD=DRYRUN"
  if /i "%%A"=="PREP_VALUE=/y" set "WORD=YES"
)
if defined WORD set "%WORD%=yes"
if defined WORD goto next_argument
for /f "tokens=1* delims=:" %%A in ('set PREP_VALUE') do (
  if /i "%%A"=="PREP_VALUE=/log" set "WORD=LOG"
  if /i "%%A"=="PREP_VALUE=/log" set "PREP_VALUE=%%~B"
)
if defined WORD goto log_argument
call :judge_name
if defined REFUSED goto usage
if defined COMPUTER goto usage
set "COMPUTER=%PREP_VALUE%"
goto next_argument

:log_argument
call :judge_path
if defined REFUSED goto usage
set "LOG_GIVEN=yes"
for %%L in ("%PREP_VALUE%") do set "LOG=%%~fL"
goto next_argument

:arguments_read
rem PUSHD need not clear an older exit code, VER does. Where the folder's own
rem name cannot be used, the script has to be started from within the folder.
ver >nul
pushd "%HERE%"
if errorlevel 1 pushd .
call :open_log

echo.
echo This installs Windows XP Professional on this computer:
echo   1. It checks this computer, the bundle and the Setup files.
echo   2. It runs winnt32.exe, which copies the Setup files and restarts.
if defined CHECK echo Because of /check it ends after step 1.
if defined DRYRUN echo Because of /dryrun it shows its command and does not run it.
echo.

rem ---- which computer ----

set TEXT=The uniqueness file "%HERE%unattend.udf" is missing. Export the bundle again.
if not exist "%UdfFile%" goto uniqueness_file_missing
set TEXT=The list "%HERE%names.txt" is missing. Export the bundle again.
if not exist names.txt goto uniqueness_file_missing
if defined COMPUTER goto name_given
set TEXT=No name was given, and nobody is asked.
if defined CHECK goto no_name_checked
if defined YES goto name_missing
echo This bundle holds the answers of 2 computers.
call :list_names
:ask_name
echo Type the name of this computer and press Enter.
echo ? lists all names. An empty line ends this.
set "PREP_VALUE="
set /p PREP_VALUE=Name: 
echo.
set TEXT=No name was typed.
if not defined PREP_VALUE goto name_missing
call :judge_name
if defined REFUSED goto show_names
set "COMPUTER=%PREP_VALUE%"
call :find_name
if defined KNOWN goto name_known
echo There is no %COMPUTER% in this bundle.
goto ask_name

:show_names
call :list_names
goto ask_name

:name_given
call :find_name
set TEXT=There is no %COMPUTER% in this bundle.
if not defined KNOWN goto name_missing

:name_known
rem the id as it is spelled in the file
set "COMPUTER=%KNOWN%"
set TEXT=The answers of %COMPUTER% are taken.
call :say
goto name_settled

:no_name_checked
set "ID=name-missing"
set TEXT=No NAME was given, so none was looked for in "names.txt".
call :note

:name_settled

set TEXT=Step 1: checking.
call :say
call :check_windows
call :check_processor
call :check_rights
call :check_role
call :check_answers
call :check_files
set "FOLDER=$OEM$"
call :check_files_below
call :check_source
call :check_earlier_start
call :check_space

rem ---- after the checks ----

if not "%ERRORS%"=="0" goto unchanged
if "%WARNINGS%"=="0" goto checks_passed
if defined YES goto warnings_accepted
if defined CHECK goto warnings_unanswered
if defined DRYRUN goto would_ask
set "WORD="
set "PREP_VALUE="
set /p PREP_VALUE=Go on in spite of the warnings? Type yes to go on: 
echo.
if not defined PREP_VALUE goto warnings_unanswered
for /f "delims=" %%A in ('set PREP_VALUE') do (
  if /i "%%A"=="PREP_VALUE=y" set "WORD=yes"
  if /i "%%A"=="PREP_VALUE=yes" set "WORD=yes"
)
if not defined WORD goto warnings_unanswered
set TEXT=The warnings were read, and the answer was to go on.
call :say
goto checks_passed

:would_ask
set TEXT=Here it would ask whether to go on in spite of the warnings.
call :say
goto checks_passed

:warnings_accepted
set TEXT=It goes on in spite of the warnings, because of /y.
if not defined CHECK call :say

:checks_passed
set TEXT=The checks found nothing against it.
if "%WARNINGS%"=="0" call :say
if defined CHECK goto nothing_changed

set TEXT=Step 2: running winnt32.exe
call :say
rem only a path with blanks needs quotes behind a switch
set SOURCE=%SetupFiles%
if not "%SetupFiles: =%"=="%SetupFiles%" set SOURCE="%SetupFiles%"
set DO="%SetupFiles%\winnt32.exe" /s:%SOURCE% /unattend:%AnswerFile% /udf:%COMPUTER%,%UdfFile% /makelocalsource /copysource:lang
set TEXT=%DO%
if defined DRYRUN echo   %DO%
call :log
if defined DRYRUN goto shown
ver >nul
%DO%
set "RESULT=%ERRORLEVEL%"
if not "%RESULT%"=="0" goto setup_failed
set TEXT=winnt32.exe has finished. Setup goes on when the computer restarts.
call :say
goto end

:shown
set TEXT=This was the command. It was not run.
call :say
goto end

rem ---- the checks; each changes nothing ----

:check_windows
ver | "%SystemRoot%\System32\find.exe" " 5.0" >nul
if not errorlevel 1 set "RUNS=5.0"
ver | "%SystemRoot%\System32\find.exe" " 5.1" >nul
if not errorlevel 1 set "RUNS=5.1"
ver | "%SystemRoot%\System32\find.exe" " 5.2" >nul
if not errorlevel 1 set "RUNS=5.2"
if defined RUNS exit /b 0
set "FAILS=7"
set "ID=windows-unknown"
set TEXT=This is none of Windows 2000, XP and Server 2003.
set THEN=Start this script there, or start the computer from the CD of Windows XP Professional.
goto error

:check_processor
rem On a 64-bit Windows a 32-bit command prompt names the real one in the second.
set "BITS=32"
if /i "%PROCESSOR_ARCHITECTURE%"=="AMD64" set "BITS=64"
if /i "%PROCESSOR_ARCHITEW6432%"=="AMD64" set "BITS=64"
if /i "%PROCESSOR_ARCHITECTURE%"=="IA64" set "BITS=Itanium"
if /i "%PROCESSOR_ARCHITEW6432%"=="IA64" set "BITS=Itanium"
if "%BITS%"=="32" exit /b 0
set "ID=processor-differs"
set TEXT=This Windows is of the kind %BITS% bit, winnt32.exe of Windows XP Professional of 32 bit.
if "%BITS%"=="Itanium" set TEXT=This Windows is one for Itanium, winnt32.exe of Windows XP Professional is not.
set THEN=Start the computer from the CD of Windows XP Professional instead.
goto warning

:check_rights
if exist "%SystemRoot%\System32\reg.exe" goto check_administrator
set "ID=not-administrator"
set TEXT=Whether this is an administrator was not looked at: this Windows has no reg.exe.
goto note

:check_administrator
rem Only administrators may read the registry of the service accounts (LocalService
rem S-1-5-19, NetworkService S-1-5-20; one of them is in use on every computer).
rem NET SESSION would need the Server service, which may be switched off.
"%SystemRoot%\System32\reg.exe" query HKU\S-1-5-20 >nul 2>&1
if not errorlevel 1 exit /b 0
"%SystemRoot%\System32\reg.exe" query HKU\S-1-5-19 >nul 2>&1
if not errorlevel 1 exit /b 0
set "ID=not-administrator"
set TEXT=This command prompt does not have the rights of an administrator.
set THEN=Log on as Administrator and start again.
goto error

:check_role
set "PRODUCT_TYPE="
if not exist "%SystemRoot%\System32\reg.exe" exit /b 0
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Control\ProductOptions /v ProductType 2^>nul') do (
  if /i "%%A"=="ProductType" set "PRODUCT_TYPE=%%C"
)
popd
if /i not "%PRODUCT_TYPE%"=="LanmanNT" exit /b 0
set "ID=domain-controller-here"
set TEXT=This computer is a domain controller. After a new installation its domain does without it.
set THEN=Demote it with dcpromo first, unless it is the wrong computer.
goto warning

:check_answers
set "FAILS=4"
set "ID=answer-file-missing"
set TEXT=The answer file "%HERE%unattend.txt" is missing.
set THEN=Export the bundle again.
if not exist "%AnswerFile%" goto error
set "FAILS=8"
set "THEN="
exit /b 0

:check_source
rem i386 is the folder of a CD for this product.
if not defined SetupFiles goto source_missing
if exist "%SetupFiles%\winnt32.exe" goto look_at_source

:source_missing
set TEXT=winnt32.exe is not in "%SetupFiles%".
if not defined SetupFiles set TEXT=No place of the Setup files is stated.
if defined YES goto source_not_found
if defined CHECK goto source_not_found
call :say
echo Type the drive of the CD, or the path of its folder i386, and press Enter.
echo An empty line ends this.
set "PREP_VALUE="
set /p PREP_VALUE=Setup files: 
echo.
set TEXT=No place of the Setup files was typed.
if not defined PREP_VALUE goto source_not_found
call :judge_path
if defined REFUSED goto source_not_understood
rem one letter stands for a drive, and so does one with a colon
if "%PREP_VALUE:~1%"=="" set "PREP_VALUE=%PREP_VALUE%:"
if "%PREP_VALUE:~1%"==":\" set "PREP_VALUE=%PREP_VALUE:~0,2%"
if "%PREP_VALUE:~1%"==":" set "PREP_VALUE=%PREP_VALUE%\i386"
if "%PREP_VALUE:~-1%"=="\" set "PREP_VALUE=%PREP_VALUE:~0,-1%"
set "SetupFiles=%PREP_VALUE%"
if defined SetupFiles if exist "%SetupFiles%\winnt32.exe" goto look_at_source
goto source_missing

:source_not_understood
echo A path here holds letters, digits, blanks and \ / : . - _ ~ + , $ # @ ( ) only.
goto source_missing

:source_not_found
set "FAILS=3"
set "ID=setup-files-missing"
set THEN=Put in the CD of Windows XP Professional, or connect the share, and start again.
goto error

:look_at_source
if not exist "%SetupFiles%\lang\." call :language_files_missing
if exist "%SetupFiles%\$OEM$\." exit /b 0
if exist "%SetupFiles%\..\$OEM$\." exit /b 0
goto oem_files_missing
exit /b 0

:language_files_missing
set "ID=language-files-missing"
set TEXT="%SetupFiles%\lang" is missing, but the answers hold regional settings.
set THEN=Take a complete copy of the CD, or Setup may ask for the files.
goto warning

:oem_files_missing
set "ID=oem-files-missing"
set TEXT=Setup looks for $OEM$ in "%SetupFiles%" and beside it, and it is in neither place.
set THEN=Copy the folder $OEM$ of this bundle into the folder of the Setup files on a share.
goto error

:check_earlier_start
if not exist "%SystemDrive%\$WIN_NT$.~BT\." exit /b 0
set "STARTED=yes"
set "ID=setup-started-before"
set TEXT="%SystemDrive%\$WIN_NT$.~BT" is left over from an earlier start of Setup.
set THEN=Restart the computer to finish or leave that Setup, or go on and replace it.
goto warning

:check_space
rem The last line of DIR has the free bytes as its third word. They are compared in
rem millions, since SET /A and IF reckon up to two thousand millions only.
set "PREP_FREE="
for /f "tokens=3" %%A in ('dir /-c /a %SystemDrive%\ 2^>nul') do set "PREP_FREE=%%A"
set "WORD="
if defined PREP_FREE for /f "delims=0123456789=PREP_FREE" %%X in ('set PREP_FREE') do set "WORD=yes"
set "ID=media-space"
set TEXT=The free space on the drive of Windows cannot be told. Setup needs about 1500 MB on one drive.
if not defined PREP_FREE goto note
if defined WORD goto note
set "FREE=0"
if not "%PREP_FREE:~6%"=="" set "FREE=%PREP_FREE:~0,-6%"
if %FREE% geq 1500 exit /b 0
set TEXT=Drive "%SystemDrive%" has %FREE% MB free, but Setup copies about 1500 MB to one drive.
set THEN=Free space there, unless another drive has it.
goto warning

rem ---- the files of the bundle against files.txt: size, blank, path

:check_files
set "LISTED_FAULTS=0"
if not exist files.txt goto list_missing
for /f "usebackq tokens=1,2* delims=\ " %%A in ("files.txt") do (
  if "%%C"=="" if not "%%~zB"=="%%A" (
    set LISTED="%%B"
    call :listed_file_differs
  )
)
exit /b 0

:check_files_below
rem FOLDER is a folder of the bundle, one level deep and without blanks. From within
rem it a path of the list needs no putting together, which keeps long lists fast.
if not exist "%FOLDER%\." exit /b 0
pushd "%FOLDER%"
for /f "usebackq tokens=1,2* delims=\ " %%A in ("..\files.txt") do (
  if "%%B"=="%FOLDER%" if not "%%~zC"=="%%A" (
    set LISTED="%%B\%%C"
    call :listed_file_differs
  )
)
popd
exit /b 0

:list_missing
set "ID=files-incomplete"
set TEXT=The list files.txt of this bundle is missing, so the files cannot be checked.
set THEN=Export the bundle again.
goto error

:listed_file_differs
set /a LISTED_FAULTS+=1
if %LISTED_FAULTS% gtr 10 exit /b 0
set "ID=files-incomplete"
set TEXT=%LISTED% is missing or does not have the size it was exported with.
set THEN=Export the bundle again, and take the medium out only when it is ready.
if "%LISTED_FAULTS%"=="10" set THEN=More files may be missing. Export the bundle again.
goto error

rem ---- the computers of unattend.udf, listed in names.txt, which is quick to read

:find_name
set "KNOWN="
for /f "usebackq" %%A in ("names.txt") do (
  if /i "%%A"=="%COMPUTER%" set "KNOWN=%%A"
)
exit /b 0

:list_names
if exist "%SystemRoot%\System32\more.com" goto list_names_by_page
type names.txt
exit /b 0

:list_names_by_page
type names.txt | "%SystemRoot%\System32\more.com"
exit /b 0


rem ---- what a person typed: REFUSED is set unless PREP_VALUE can stand in quotes

:judge_name
rem letters, digits and hyphens, as in the name of a computer, 63 at most
set "REFUSED=yes"
if not defined PREP_VALUE exit /b 0
set "REFUSED="
for /f "delims=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-=_" %%X in ('set PREP_VALUE') do set "REFUSED=yes"
if defined REFUSED exit /b 0
for /f "delims=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-" %%X in ("%PREP_VALUE%") do set "REFUSED=yes"
if not "%PREP_VALUE:~0,63%"=="%PREP_VALUE%" set "REFUSED=yes"
exit /b 0

:judge_path
rem letters, digits, blanks and what else is plain in a path
set "REFUSED=yes"
if not defined PREP_VALUE exit /b 0
set "REFUSED="
for /f "delims=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-=_\/:.~+,$#@() " %%X in ('set PREP_VALUE') do set "REFUSED=yes"
exit /b 0

rem ---- a finding: ID, TEXT, THEN (what to do); FAILS is the exit code of an error

:error
set /a ERRORS+=1
if "%CODE%"=="0" set "CODE=%FAILS%"
set "FAILS=8"
set TEXT=ERROR %ID%: %TEXT%
goto finding

:warning
set /a WARNINGS+=1
set TEXT=WARNING %ID%: %TEXT%
goto finding

:note
set TEXT=NOTE %ID%: %TEXT%

:finding
call :say
if not defined THEN exit /b 0
set TEXT=  %THEN%
set "THEN="
goto say

rem ---- says TEXT and logs it; a path in TEXT stands in quotes

:say
echo %TEXT%
:log
if not defined LOGGING exit /b 0
>>"%LOG%" echo %DATE% %TIME% %TEXT%
exit /b 0

:open_log
rem Without /log:FILE a run that changes nothing writes no log either.
if not defined LOG_GIVEN if defined CHECK exit /b 0
if not defined LOG_GIVEN if defined DRYRUN exit /b 0
set "SIZE="
set "SIZE_NOW="
for %%L in ("%LOG%") do set "SIZE=%%~zL"
>>"%LOG%" echo ----
for %%L in ("%LOG%") do set "SIZE_NOW=%%~zL"
rem A failed redirection need not give an exit code, so the growth is looked at.
if not "%SIZE%"=="%SIZE_NOW%" set "LOGGING=yes"
if defined LOGGING exit /b 0
set TEXT=The log "%LOG%" cannot be written. The work goes on without it.
goto say

rem ---- how it ends ----

:usage
echo An argument was not understood. Nothing was changed.
echo.
echo   unattend.bat [NAME] [/check] [/dryrun] [/y] [/log:FILE]
echo.
echo   NAME       the computer whose answers in unattend.udf are taken;
echo              letters, digits and hyphens
echo   /check     checks and reports, and changes nothing
echo   /dryrun    checks, shows the command it would run, and changes nothing
echo   /y         asks nothing and goes on in spite of warnings
echo   /log:FILE  the log, in quotes if its path holds blanks: "/log:C:\my logs\a.log"
echo              letters, digits, blanks and \ / : . - _ ~ + , $ # @ ( )
set "CODE=9"
endlocal & exit /b %CODE%

:name_missing
set "CODE=10"
call :say
echo Start it again with a name that is in this bundle.
goto nothing_changed

:name_not_wanted
set "CODE=10"
set TEXT=This bundle has the same answers for all computers. Leave the name out.
call :say
goto nothing_changed

:uniqueness_file_missing
set "CODE=4"
call :say
goto nothing_changed

:warnings_unanswered
set "CODE=11"

:unchanged
set TEXT=Errors: %ERRORS%. Warnings: %WARNINGS%.
call :say

:nothing_changed
set TEXT=Nothing was changed on this computer.
call :say
goto end

:setup_failed
set "CODE=6"
set TEXT=winnt32.exe ended with code %RESULT%: it reported a failure.
call :say
rem Its copy of the answers can hold passwords. One of an earlier start is not ours.
if defined STARTED goto answers_kept
if exist "%SystemDrive%\$WIN_NT$.~BT\winnt.sif" "%SystemRoot%\System32\attrib.exe" -r -h -s "%SystemDrive%\$WIN_NT$.~BT\winnt.sif"
if exist "%SystemDrive%\$WIN_NT$.~BT\winnt.sif" del /f /q "%SystemDrive%\$WIN_NT$.~BT\winnt.sif"
if exist "%SystemDrive%\$WIN_NT$.~BT\winnt.sif" goto answers_left
set TEXT=No copy of the answers is left in "%SystemDrive%\$WIN_NT$.~BT".
call :say
goto advice

:answers_kept
set TEXT="%SystemDrive%\$WIN_NT$.~BT" was there before. Look whether it holds answers with passwords.
call :say
goto advice

:answers_left
set "CODE=12"
set TEXT=Delete "%SystemDrive%\$WIN_NT$.~BT\winnt.sif" by hand: it can hold passwords.
call :say

:advice
echo Look at its message, and at Winnt32.log in the Windows folder. Start again when
echo the cause is gone.

:end
set TEXT=Exit code %CODE%
call :log
if defined LOGGING echo The log is "%LOG%".
echo.
popd
endlocal & exit /b %CODE%

:dos
echo This script needs Windows 2000, XP or Server 2003.
echo After a start from DOS use dos.bat, where there is one.
