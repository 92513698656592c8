@rem SetupMgrTag
@echo off
rem Prepares a master computer with Windows XP Professional for imaging.
rem Start it on that computer, from a command prompt of an administrator:
rem
rem   prep.cmd [NAME] [/check] [/dryrun] [/y] [/log:FILE]
rem
rem   NAME       the computer whose answers in computers\NAME are taken
rem   /check     checks and reports, and changes nothing
rem   /dryrun    checks, shows each command it would run, and changes nothing
rem   /y         asks nothing and goes on in spite of warnings
rem   /log:FILE  the log; without it prep.log in the Windows folder
rem
rem Exit codes (when several checks find an error, that of the first):
rem   0   done: sysprep.exe ran and reported no failure; with /check or /dryrun:
rem       nothing speaks against it
rem   2   Windows is not on drive C
rem   3   sysprep.exe or setupcl.exe is missing
rem   4   the answer file sysprep.inf is missing
rem   5   the bundle cannot be copied to C:\Sysprep; sysprep.exe was not run, and
rem       what had been copied was removed
rem   6   sysprep.exe reported a failure; what had been copied was removed
rem   7   this is neither Windows XP nor Windows Server 2003
rem   8   another check found an error; nothing was changed
rem   9   an argument was not understood; nothing was changed
rem   10  the name of the computer is missing or not in this bundle; nothing was
rem       changed
rem   11  there are warnings and nobody said to go on; nothing was changed
rem   12  something failed, and what had been copied could not be removed: delete
rem       C:\Sysprep\sysprep.inf by hand
rem
rem A folder name may hold blanks, brackets, percent signs and what else means
rem something here. That is why every path stands in quotes, no path is handed to
rem CALL, no block holds a path of the bundle, and files are reached from within
rem their folder.

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
set "LOG=%SystemRoot%\prep.log"
set "TARGET=%SystemDrive%\Sysprep"
set "KEPT=%TARGET%\prep.old"
set "OVERLAY="
set "IN_PLACE="
set "FRESH="
set "COPYING="
set "FAULT="
set "LEFT="

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
echo This prepares a master computer with Windows XP Professional for imaging:
echo   1. It checks this computer and the bundle. Nothing is changed so far.
echo   2. It copies "%HERE%Sysprep"
echo      to "%TARGET%".
echo   3. It compares every copied file with its source.
echo   4. It runs sysprep.exe -mini -reseal -quiet
echo      The computer then shuts down.
if defined CHECK echo Because of /check it ends after step 1.
if defined DRYRUN echo Because of /dryrun it shows its commands and runs none of them.
echo.

rem ---- which computer ----

if not exist computers\. goto no_computers
if defined COMPUTER goto name_given
if defined CHECK goto no_name_checked
set TEXT=No name was given, and /y lets nobody be asked.
if defined YES goto name_missing
set "COUNT=0"
for /d %%D in (computers\*) do set /a COUNT+=1
echo This bundle holds the answers of %COUNT% computers.
set "STEM="
if %COUNT% leq 40 call :list_names

:ask_name
echo Type the name of the computer that the image is for and press Enter.
echo ? lists all names, LAB* lists those that begin with LAB. An empty line ends this.
set "PREP_VALUE="
set /p PREP_VALUE=Name: 
echo.
set TEXT=No name was typed.
if not defined PREP_VALUE goto name_missing
call :judge_name
if defined REFUSED goto look_up_names
set "COMPUTER=%PREP_VALUE%"
if exist "computers\%COMPUTER%\sysprep.inf" goto name_known
echo There is no %COMPUTER% in this bundle.
goto ask_name

:look_up_names
rem what stands before the first * or ?; nothing lists all
set "STEM="
for /f "tokens=2 delims==?*" %%A in ('set PREP_VALUE') do set "STEM=%%A"
if not defined STEM goto show_names
set "PREP_VALUE="
for /f "tokens=2 delims==" %%A in ('set STEM') do set "PREP_VALUE=%%A"
call :judge_name
if not defined REFUSED goto show_names
echo A name holds letters, digits and hyphens only.
goto ask_name

:show_names
call :list_names
goto ask_name

:name_given
set TEXT=There is no %COMPUTER% in this bundle.
if not exist "computers\%COMPUTER%\sysprep.inf" goto name_missing

:name_known
set "OVERLAY=computers\%COMPUTER%"
set TEXT=The answers of %COMPUTER% are taken.
call :say
goto begin

:no_name_checked
set "ID=files-incomplete"
set TEXT=No NAME was given, so the files below "computers" are not checked.
call :note
goto begin

:no_computers
if not defined COMPUTER goto begin
set TEXT=This bundle has one answer file for all computers. Leave the name out.
goto name_missing

:begin
set TEXT=Step 1: checking.
call :say
call :check_windows
call :check_drive
call :check_administrator
call :check_roles
call :check_domain
call :check_hal
call :check_password
call :check_restart
call :check_encrypted
call :check_answer_file
call :check_tools
call :check_files
set "FOLDER=Sysprep"
call :check_files_below
if defined OVERLAY call :check_files_of_computer
call :check_target
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

set TEXT=Step 2: copying.
call :say
if not exist "%TARGET%\." set "FRESH=yes"
set DO=md "%TARGET%"
if defined FRESH call :do
if not defined DRYRUN if not exist "%TARGET%\." goto copy_failed
set "TASK=keep"
if not defined FRESH call :walk_bundle
if defined FAULT goto copy_failed
if not defined IN_PLACE set "COPYING=yes"
if defined OVERLAY set "COPYING=yes"
if defined IN_PLACE goto copy_overlay
rem XCOPY without /r leaves read-only files alone, and without /k it drops the
rem read-only mark that files on a CD have. The deletion stands in one block with
rem it, since a medium that was taken out lets no further line be read.
pushd Sysprep
set DO="%SystemRoot%\System32\xcopy.exe" . "%TARGET%" /e /y
call :show
ver >nul
(
  if not defined DRYRUN %DO%
  if errorlevel 1 set "FAULT=yes"
  if defined FAULT if exist "%TARGET%\sysprep.inf" del /f /q "%TARGET%\sysprep.inf"
)
popd
if defined FAULT goto copy_failed

:copy_overlay
if not defined OVERLAY goto copied
pushd "%OVERLAY%"
set DO="%SystemRoot%\System32\xcopy.exe" . "%TARGET%" /e /y
call :show
ver >nul
(
  if not defined DRYRUN %DO%
  if errorlevel 1 set "FAULT=yes"
  if defined FAULT if exist "%TARGET%\sysprep.inf" del /f /q "%TARGET%\sysprep.inf"
)
popd
if defined FAULT goto copy_failed

:copied
set TEXT=Step 3: comparing.
call :say
set "TASK=compare"
call :walk_bundle
if defined FAULT goto copy_failed
if not defined DRYRUN if not exist "%TARGET%\sysprep.inf" goto copy_failed

set TEXT=Step 4: running sysprep.exe
call :say
rem Not from within the folder, since it is deleted later.
pushd "%SystemDrive%\"
set DO="%TARGET%\sysprep.exe" -mini -reseal -quiet
call :show
ver >nul
if not defined DRYRUN %DO%
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto sysprep_failed
if defined DRYRUN goto shown
set TEXT=sysprep.exe has finished. The computer then shuts down.
call :say
echo Take the image before Windows starts again on this computer.
goto end

:shown
set TEXT=These were the commands. None of them was run.
call :say
goto end

rem ---- the checks; each changes nothing ----

:check_windows
set "RUNS="
set "IS="
set "VERSION=-"
for /f "delims=" %%V in ('ver') do set "VERSION=%%V"
if not "%VERSION: 5.1.=%"=="%VERSION%" set "RUNS=5.1"
if not "%VERSION: 5.2.=%"=="%VERSION%" set "RUNS=5.2"
rem The edition as Setup registers it, in words that no language changes.
set "PRODUCT_TYPE="
set "SUITES=-"
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Control\ProductOptions 2^>nul') do (
  if /i "%%A"=="ProductType" set "PRODUCT_TYPE=%%C"
  if /i "%%A"=="ProductSuite" set "SUITES=-%%C"
)
popd
if not defined RUNS goto windows_unknown
if not defined PRODUCT_TYPE goto product_unknown
set "SUITE="
if not "%SUITES:Personal=%"=="%SUITES%" set "SUITE=Personal"
if not "%SUITES:Blade=%"=="%SUITES%" set "SUITE=Blade"
if not "%SUITES:Enterprise=%"=="%SUITES%" set "SUITE=Enterprise"
if not "%SUITES:DataCenter=%"=="%SUITES%" set "SUITE=DataCenter"
if "%RUNS%"=="5.1" set "IS=xp-professional"
if "%RUNS%-%SUITE%"=="5.1-Personal" set "IS=xp-home"
if "%RUNS%"=="5.2" set "IS=server-2003-standard"
if "%RUNS%-%SUITE%"=="5.2-Blade" set "IS=server-2003-web"
if "%RUNS%-%SUITE%"=="5.2-Enterprise" set "IS=server-2003-enterprise"
if "%RUNS%-%SUITE%"=="5.2-DataCenter" set "IS=server-2003-datacenter"
if /i "%RUNS%-%PRODUCT_TYPE%"=="5.2-WinNT" set "IS=xp-professional-x64"
if "%IS%"=="xp-professional" exit /b 0
set "ID=product-differs"
set TEXT=This computer runs %IS%, the bundle is for xp-professional.
set THEN=Take the bundle of this product, or change the product of the answer file and export again.
goto error

:windows_unknown
set "FAILS=7"
set "ID=windows-unknown"
set TEXT=This is neither Windows XP nor Windows Server 2003.
set THEN=You may be on the wrong computer.
goto error

:product_unknown
set "ID=product-unknown"
set TEXT=The registry does not tell which product this is. The bundle is for xp-professional.
goto warning

:check_drive
if /i "%SystemDrive%"=="C:" exit /b 0
set "FAILS=2"
set "ID=master-system-drive"
set TEXT=Windows is on drive "%SystemDrive%", but sysprep is only safe with Windows on drive C.
set THEN=Use a master computer that has Windows on drive C.
goto error

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

:check_roles
if /i "%PRODUCT_TYPE%"=="LanmanNT" call :is_domain_controller
"%SystemRoot%\System32\reg.exe" query HKLM\SYSTEM\CurrentControlSet\Services\CertSvc >nul 2>&1
if not errorlevel 1 call :has_certificate_services
rem Some editions bring the service along, disabled, until a cluster is made.
set "WORD="
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Services\ClusSvc /v Start 2^>nul') do (
  if /i "%%A"=="Start" if not "%%C"=="0x4" set "WORD=yes"
)
popd
if not defined WORD exit /b 0
set "ID=master-cluster-service"
set TEXT=This computer is a member of a server cluster. Its image cannot be used.
set THEN=Remove it from the cluster, and let the copies join after Mini-Setup.
goto error

:is_domain_controller
set "ID=master-domain-controller"
set TEXT=This computer is a domain controller. Its image cannot be used.
set THEN=Take a member server as the master and promote the copies after Mini-Setup.
goto error

:has_certificate_services
set "ID=master-certificate-services"
set TEXT=Certificate Services are installed. They do not survive a new name and a new SID.
set THEN=Remove them here and install them on the copies after Mini-Setup.
goto error

:check_domain
rem Joining a domain sets Netlogon to start by itself, leaving it sets it back to
rem manual. A DNS domain alone says nothing about membership.
set "WORD="
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Services\Netlogon /v Start 2^>nul') do (
  if /i "%%A"=="Start" if "%%C"=="0x2" set "WORD=yes"
)
popd
if not defined WORD exit /b 0
if /i "%PRODUCT_TYPE%"=="LanmanNT" exit /b 0
set "ID=master-domain-member"
set TEXT=This computer seems to be a member of a domain (the Netlogon service starts by itself).
set THEN=Make it a member of a workgroup first: Windows XP does not leave the domain by itself.
goto warning

:check_hal
rem The hardware id under which the HAL is installed; what it is called on ACPI
rem computers, on others, and as the driver of the class "Computer".
set "PREP_HAL="
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Control\Class\{4D36E966-E325-11CE-BFC1-08002BE10318}\0000 /v MatchingDeviceId 2^>nul') do (
  if /i "%%A"=="MatchingDeviceId" set "PREP_HAL=%%C"
)
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Enum\Root\PCI_HAL\0000 /v HardwareID 2^>nul') do (
  if /i "%%A"=="HardwareID" set "PREP_HAL=%%C"
)
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SYSTEM\CurrentControlSet\Enum\Root\ACPI_HAL\0000 /v HardwareID 2^>nul') do (
  if /i "%%A"=="HardwareID" set "PREP_HAL=%%C"
)
popd
set "HAL="
if defined PREP_HAL for /f "tokens=2 delims==\" %%A in ('set PREP_HAL') do set "HAL=%%A"
set "FIT="
if /i "%HAL%"=="STANDARD_PC" set "FIT=runs"
if /i "%HAL%"=="E_ISA_UP" set "FIT=runs"
if /i "%HAL%"=="MPS_UP" set "FIT=runs"
if /i "%HAL%"=="MPS_MP" set "FIT=runs"
if /i "%HAL%"=="ACPI_PC" set "FIT=runs"
if /i "%HAL%"=="ACPIPIC" set "FIT=runs"
if /i "%HAL%"=="ACPIPIC_UP" set "FIT=runs"
if /i "%HAL%"=="ACPIAPIC_UP" set "FIT=same"
if /i "%HAL%"=="ACPIAPIC_MP" set "FIT=runs"
if "%FIT%"=="same" exit /b 0
set TEXT=This computer has the HAL "%HAL%", but deployment.ini states ACPIAPIC_UP for the master.
set THEN=Take the right master, or correct deployment.ini and export again, so that the targets are compared with this HAL.
set "ID=hal-incompatible"
if "%FIT%"=="stops" goto error
set "ID=hal-differs"
if "%FIT%"=="runs" goto warning
set "ID=hal-unknown"
set TEXT=The HAL of this computer could not be told. deployment.ini states ACPIAPIC_UP for the master.
set THEN=Look at "Computer" in Device Manager and compare.
goto warning

:check_password
rem Whether a password is blank shows only by logging on with it, and a logon that
rem fails leaves traces. The one sign that can be read is an automatic logon.
set "AUTOMATIC="
set "ADMINISTRATOR="
set "PASSWORD="
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" 2^>nul') do (
  if /i "%%A %%C"=="AutoAdminLogon 1" set "AUTOMATIC=yes"
  if /i "%%A %%C"=="DefaultUserName Administrator" set "ADMINISTRATOR=yes"
  if /i "%%A"=="DefaultPassword" if not "%%C"=="" set "PASSWORD=yes"
)
popd
set "ID=master-admin-password-set"
set TEXT=Whether Administrator has a blank password here cannot be told without logging on.
set THEN=The answer file sets a password for Administrator, which is used only if it is blank here.
if not "%AUTOMATIC%%ADMINISTRATOR%%PASSWORD%"=="yesyesyes" goto note
set TEXT=Administrator is logged on automatically with a password, so it is not blank.
set THEN=Give Administrator a blank password. Otherwise the password of the answer file is not used.
goto error


:check_restart
set "WORD="
"%SystemRoot%\System32\reg.exe" query "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager" /v PendingFileRenameOperations >nul 2>&1
if not errorlevel 1 set "WORD=yes"
"%SystemRoot%\System32\reg.exe" query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired" >nul 2>&1
if not errorlevel 1 set "WORD=yes"
pushd "%SystemRoot%\System32"
for /f "tokens=1,2*" %%A in ('reg.exe query HKLM\SOFTWARE\Microsoft\Updates /v UpdateExeVolatile 2^>nul') do (
  if /i "%%A"=="UpdateExeVolatile" if not "%%C"=="0x0" set "WORD=yes"
)
popd
if not defined WORD exit /b 0
set "ID=restart-pending"
set TEXT=Windows waits for a restart to finish an installation.
set THEN=Restart this computer, then start this script again.
goto warning

:check_encrypted
rem With /n CIPHER only lists; what it lists begins with a drive letter and a colon
rem in every language.
set "ID=master-encrypted-files"
set TEXT=Encrypted files were not looked for: this Windows has no cipher.exe, so it cannot encrypt files itself.
if not exist "%SystemRoot%\System32\cipher.exe" goto note
echo Looking for encrypted files. This can take some minutes.
set "COUNT=0"
pushd "%SystemRoot%\System32"
for /f "tokens=1,2 delims=:" %%A in ('cipher.exe /u /n 2^>nul') do (
  for %%D in (A B C D E F G H I J K L M N O P Q R S T U V W X Y Z) do (
    if /i "%%A"=="%%D" if not "%%B"=="" set /a COUNT+=1
  )
)
popd
if "%COUNT%"=="0" exit /b 0
set TEXT=Encrypted files on this computer: %COUNT%. Nobody can read them once the SID has changed.
set THEN=Decrypt them: cipher /u /n lists them, cipher /d /a FILE decrypts.
goto error

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

:check_files_of_computer
rem as :check_files_below, two levels deep
pushd "%OVERLAY%"
for /f "usebackq tokens=1,2,3* delims=\ " %%A in ("..\..\files.txt") do (
  if /i "%%B\%%C"=="computers\%COMPUTER%" if not "%%~zD"=="%%A" (
    set LISTED="%%B\%%C\%%D"
    call :listed_file_differs
  )
)
popd
exit /b 0

:check_answer_file
if defined OVERLAY exit /b 0
if exist computers\. exit /b 0
if exist Sysprep\sysprep.inf exit /b 0
set "FAILS=4"
set "ID=answer-file-missing"
set TEXT=The answer file "%HERE%Sysprep\sysprep.inf" is missing.
set THEN=Export the bundle again.
goto error

:check_tools
rem Both programs have to come from one place: their versions belong together.
set "TOOLS=Sysprep"
if not exist Sysprep\sysprep.exe if not exist Sysprep\setupcl.exe set "TOOLS=%TARGET%"
set "FILE=sysprep.exe"
call :check_tool
set "FILE=setupcl.exe"

:check_tool
if exist "%TOOLS%\%FILE%" exit /b 0
set "FAILS=3"
set "ID=tool-missing"
set TEXT="%FILE%" is missing in "%HERE%Sysprep".
if not "%TOOLS%"=="Sysprep" set TEXT="%FILE%" is missing in "%HERE%Sysprep" and in "%TOOLS%".
set THEN=Copy sysprep.exe and setupcl.exe there, from SUPPORT\TOOLS\DEPLOY.CAB of the same product and service pack. README.txt says how.
goto error

:check_target
if /i "%HERE%Sysprep"=="%TARGET%" set "IN_PLACE=yes"
set "WHAT="
for %%T in ("%TARGET%") do set "WHAT=%%~aT"
if not defined WHAT exit /b 0
if not "%WHAT:~0,1%"=="d" goto target_is_a_file
if exist "%KEPT%\." goto kept_files_exist
set "ID=sysprep-folder-exists"
set TEXT="%TARGET%" exists. Files of the same name are replaced, and brought back if something fails.
set THEN=If that folder is left over from an earlier image, delete it and start again.
if not defined IN_PLACE call :warning
set "THEN="
set "TASK=look_at_target"
goto walk_bundle

:target_is_a_file
set "FAILS=5"
set "ID=target-unusable"
set TEXT="%TARGET%" is a file, but has to be a folder.
set THEN=Rename or delete that file and start again.
goto error

:kept_files_exist
set "FAILS=5"
set "ID=target-unusable"
set TEXT="%KEPT%" holds files that an earlier run kept and did not bring back.
set THEN=Look whether they are still needed. If not, delete that folder and start again.
goto error

:look_at_target
set "WHAT="
for %%T in ("%TARGET%\%REL%%FILE%") do set "WHAT=%%~aT"
if not defined WHAT exit /b 0
if "%WHAT:~0,1%"=="d" goto target_is_a_folder
if /i "%WHAT:~1,1%"=="r" goto target_is_read_only
exit /b 0

:target_is_a_folder
set "FAILS=5"
set "ID=target-unusable"
set TEXT="%TARGET%\%REL%%FILE%" is a folder, but a file of that name has to go there.
set THEN=Rename or delete that folder and start again.
goto error

:look_at_folder
set "WHAT="
for %%T in ("%TARGET%\%REL%.") do set "WHAT=%%~aT"
if not defined WHAT exit /b 0
if "%WHAT:~0,1%"=="d" exit /b 0
set "FAILS=5"
set "ID=target-unusable"
set TEXT="%TARGET%\%REL%" is a file, but a folder of that name has to go there.
set THEN=Rename or delete that file and start again.
goto error

:target_is_read_only
set "FAILS=5"
set "ID=target-unusable"
set TEXT="%TARGET%\%REL%%FILE%" is read-only and is left as it is.
set THEN=Look whether it is still needed. If not, delete it and start again.
goto error

:check_space
rem The last line of DIR has the free bytes as its third word. They are compared in
rem millions, since SET /A and IF reckon up to two thousand millions only.
if defined IN_PLACE exit /b 0
set "PREP_FREE="
for /f "tokens=3" %%A in ('dir /-c /a %SystemDrive%\ 2^>nul') do set "PREP_FREE=%%A"
set "WORD="
if defined PREP_FREE for /f "delims=0123456789=PREP_FREE" %%X in ('set PREP_FREE') do set "WORD=yes"
set "ID=media-space"
set TEXT=The free space on drive C cannot be told. At least 2 MB have to be free.
if not defined PREP_FREE goto note
if defined WORD goto note
set "FREE=0"
if not "%PREP_FREE:~0,6%"=="%PREP_FREE%" set "FREE=%PREP_FREE:~0,-6%"
if %FREE% geq 2 exit /b 0
set TEXT=Drive C has %FREE% MB free, but 2 MB are needed.
set THEN=Free space on drive C and start again.
goto error

rem ---- does TASK with every file that is copied; REL is the folder below TARGET
rem ---- that stands for the current one, FILE the name

:walk_bundle
set "REL="
set "UP=..\"
set "COVER=%OVERLAY%"
if defined IN_PLACE goto walk_overlay
pushd Sysprep
call :walk
popd

:walk_overlay
if not defined OVERLAY exit /b 0
if defined FAULT exit /b 0
set "COVER="
pushd "%OVERLAY%"
call :walk
popd
exit /b 0

:walk
for %%F in (*) do (
  set "FILE=%%~nxF"
  if not defined FAULT call :walk_file
)
for /d %%F in (*) do (
  set "FILE=%%~nxF"
  if not defined FAULT call :walk_into
)
exit /b 0

:walk_file
rem the same file of the chosen computer goes over this one
if defined COVER if exist "%UP%%COVER%\%REL%%FILE%" exit /b 0
goto %TASK%

:walk_into
setlocal
set "REL=%REL%%FILE%\"
set "UP=%UP%..\"
if "%TASK%"=="keep" call :keep_folder
if "%TASK%"=="look_at_target" call :look_at_folder
ver >nul
pushd "%FILE%"
if errorlevel 1 goto folder_unreadable
call :walk
popd
if "%TASK%"=="take_back" call :take_folder_back
endlocal & set "FAULT=%FAULT%" & set "LEFT=%LEFT%" & set "ERRORS=%ERRORS%" & set "CODE=%CODE%"
exit /b 0

:folder_unreadable
set TEXT=The folder "%REL%" of the bundle cannot be opened. Give it a plainer name, or check the medium.
call :say
endlocal & set "FAULT=yes"
exit /b 0

:keep
rem A file that is going to be replaced is kept, so that it can be brought back.
if not exist "%TARGET%\%REL%%FILE%" exit /b 0
set DO=md "%KEPT%\%REL%"
if not exist "%KEPT%\%REL%." call :do
set DO="%SystemRoot%\System32\xcopy.exe" "%TARGET%\%REL%%FILE%" "%KEPT%\%REL%." /h /k /y
call :do
if errorlevel 1 goto file_not_kept
exit /b 0

:file_not_kept
set "FAULT=yes"
set TEXT="%TARGET%\%REL%%FILE%" could not be kept for bringing it back.
goto say

:keep_folder
rem What is kept also says which folders were there before.
if not exist "%TARGET%\%REL%." exit /b 0
set DO=md "%KEPT%\%REL%"
if not exist "%KEPT%\%REL%." call :do
exit /b 0

:compare
set DO="%SystemRoot%\System32\fc.exe" /b "%FILE%" "%TARGET%\%REL%%FILE%"
if defined DRYRUN goto do
set "SIZE="
set "SIZE_THERE="
for %%T in ("%FILE%") do set "SIZE=%%~zT"
for %%T in ("%TARGET%\%REL%%FILE%") do set "SIZE_THERE=%%~zT"
if not "%SIZE%"=="%SIZE_THERE%" goto file_differs
if "%SIZE%"=="0" exit /b 0
%DO% >nul
if errorlevel 1 goto file_differs
exit /b 0

:file_differs
set "FAULT=yes"
set TEXT="%TARGET%\%REL%%FILE%" is not the same as in the bundle.
goto say

rem ---- runs the command in DO, or only shows it

:do
call :show
if defined DRYRUN exit /b 0
ver >nul
%DO% >nul
exit /b %ERRORLEVEL%

:show
set TEXT=%DO%
if not defined DRYRUN goto log
echo   %DO%
goto log

rem ---- takes back what was copied, the answer file with its passwords first ----

:take_all_back
set "FAULT="
if defined COPYING goto take_answer_file_back
if defined FRESH rd "%TARGET%" 2>nul
if exist "%KEPT%\." rd /s /q "%KEPT%"
exit /b 0

:take_answer_file_back
if exist "%TARGET%\sysprep.inf" "%SystemRoot%\System32\attrib.exe" -r -h -s "%TARGET%\sysprep.inf"
if exist "%TARGET%\sysprep.inf" del /f /q "%TARGET%\sysprep.inf"
if exist "%TARGET%\sysprep.inf" goto answer_file_left
set TEXT=The copied answer file was deleted again, since it can hold passwords.
call :say
if defined FRESH rd /s /q "%TARGET%"
set TEXT="%TARGET%" was removed.
if defined FRESH if not exist "%TARGET%\." goto say
set "TASK=take_back"
call :walk_bundle
if defined FAULT set "LEFT=yes"
if defined LEFT goto something_left
if exist "%KEPT%\." rd /s /q "%KEPT%"
set TEXT=The other copied files were removed too, and the former ones are back.
goto say

:take_back
if exist "%KEPT%\%REL%%FILE%" goto bring_back
if exist "%TARGET%\%REL%%FILE%" del /f /q "%TARGET%\%REL%%FILE%"
if exist "%TARGET%\%REL%%FILE%" set "LEFT=yes"
exit /b 0

:bring_back
ver >nul
"%SystemRoot%\System32\xcopy.exe" "%KEPT%\%REL%%FILE%" "%TARGET%\%REL%." /h /k /r /y >nul
if errorlevel 1 set "LEFT=yes"
exit /b 0

:take_folder_back
if exist "%KEPT%\%REL%." exit /b 0
if exist "%TARGET%\%REL%." rd "%TARGET%\%REL%" 2>nul
exit /b 0

:answer_file_left
set "CODE=12"
set TEXT=Delete "%TARGET%\sysprep.inf" by hand: it can hold passwords.
goto say

:something_left
set "CODE=12"
set TEXT=Not everything could be taken back. Look into "%TARGET%" and "%KEPT%".
goto say

:list_names
if exist "%SystemRoot%\System32\more.com" goto list_names_by_page
dir /b /ad /on "computers\%STEM%*"
exit /b 0

:list_names_by_page
dir /b /ad /on "computers\%STEM%*" | "%SystemRoot%\System32\more.com"
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
echo   prep.cmd [NAME] [/check] [/dryrun] [/y] [/log:FILE]
echo.
echo   NAME       the computer whose answers in computers\NAME are taken;
echo              letters, digits and hyphens
echo   /check     checks and reports, and changes nothing
echo   /dryrun    checks, shows each command it would run, and changes nothing
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

:warnings_unanswered
set "CODE=11"

:unchanged
set TEXT=Errors: %ERRORS%. Warnings: %WARNINGS%.
call :say

:nothing_changed
set TEXT=Nothing was changed on this computer.
call :say
goto end

:copy_failed
set "CODE=5"
set TEXT=The bundle could not be copied to "%TARGET%" completely. sysprep.exe was not run.
call :say
call :take_all_back
echo Check the medium, the free space and the permissions of drive C, then start again.
goto end

:sysprep_failed
set "CODE=6"
set TEXT=sysprep.exe ended with code %RESULT%: it reported a failure.
call :say
call :take_all_back
echo Look at its message. Start again when the cause is gone.

:end
set TEXT=Exit code %CODE%
call :log
if defined LOGGING echo The log is "%LOG%".
echo.
popd
endlocal & exit /b %CODE%
