; The installer for Windows: for one person, without an administrator. Built with
;   VERSION, VERSION_NUMBERS  1.2.3 and 1.2.3.0
;   FILE_LIST                 macros InstallFiles and RemoveFiles, one order for each file
;   STARTER, ICON, KILOBYTES  the program for the shortcut, the icon, the size of all files
;   SCRIPTS, OUT              this folder, the installer
;
; Silent: prepwright-...-setup.exe /S [/MENU=no] [/FILES=no] [/PATH=no] [/D=C:\folder]
; and "uninstall.exe" /S. Exit codes: 0 done, 1 given up by the person, 2 the program is running or a
; file cannot be written.

Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include Util.nsh
!include "${SCRIPTS}/path.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Prepwright"
!define CLASSES "Software\Classes"
!define PROG_ID "Prepwright.AnswerFile"
!define STARTER_NAME "PrepwrightWindow.exe"
!define EXIT_IN_USE 2

Name "Prepwright"
OutFile "${OUT}"
BrandingText "Prepwright ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Prepwright"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "Prepwright"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Prepwright Setup"
VIAddVersionKey "CompanyName" "Prepwright"
VIAddVersionKey "LegalCopyright" "Apache License, Version 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${STARTER_NAME}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(SettingsStay)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

!macro Text NAME ENGLISH GERMAN
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
!macroend
!insertmacro Text SectionProgram "Prepwright" "Prepwright"
!insertmacro Text SectionMenu "Start menu" "Startmenü"
!insertmacro Text SectionFiles "Open answer files" "Antwortdateien öffnen"
!insertmacro Text SectionPath "Command line" "Befehlszeile"
!insertmacro Text AboutProgram "The program. It needs a Java, version 17 or newer, 64-bit." "Das Programm. Es braucht ein Java ab Version 17, 64 Bit."
!insertmacro Text AboutMenu "An entry in the start menu." "Ein Eintrag im Startmenü."
!insertmacro Text AboutFiles "Opens .sif, .udf and .udb files with a double click, and offers itself for .inf files." "Öffnet .sif-, .udf- und .udb-Dateien mit einem Doppelklick und bietet sich für .inf-Dateien an."
!insertmacro Text AboutPath "Adds the folder to your PATH, so that prepwright is a command in every console." "Nimmt den Ordner in Ihren PATH auf, damit prepwright in jeder Konsole ein Befehl ist."
!insertmacro Text FileType "Answer file of Windows Setup" "Antwortdatei für Windows Setup"
!insertmacro Text InUse "Prepwright is running, or a file in its folder is in use. Close its windows, then run this again." "Prepwright läuft, oder eine Datei in seinem Ordner wird benutzt. Schließen Sie seine Fenster, und starten Sie dies erneut."
!insertmacro Text NoJava "Prepwright is installed, but cannot start yet:" "Prepwright ist installiert, kann aber noch nicht starten:"
!insertmacro Text SettingsStay "Prepwright will be removed. Your settings, presets and the list of recent files stay in %APPDATA%\Prepwright; delete that folder if you do not want them any more. Files in the program's folder that it did not install stay as well." "Prepwright wird entfernt. Ihre Einstellungen, Voreinstellungen und die Liste der letzten Dateien bleiben in %APPDATA%\Prepwright; löschen Sie diesen Ordner, wenn Sie sie nicht mehr brauchen. Auch Dateien im Ordner des Programms, die nicht von ihm sind, bleiben."

!include "${FILE_LIST}"

; ------------------------------------------------------------ parts for both

; The running program holds its jar open, and Windows lets nobody rename such a file.
!macro CloseFirst UN
Function ${UN}CloseFirst
  ${If} ${FileExists} "$INSTDIR\lib\prepwright.jar"
    ClearErrors
    Rename "$INSTDIR\lib\prepwright.jar" "$INSTDIR\lib\prepwright.jar.free"
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(InUse)" /SD IDOK
      SetErrorLevel ${EXIT_IN_USE}
      Quit
    ${EndIf}
    Rename "$INSTDIR\lib\prepwright.jar.free" "$INSTDIR\lib\prepwright.jar"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CloseFirst ""
!insertmacro CloseFirst "un."

!macro TellExplorer
  ; SHCNE_ASSOCCHANGED
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; ------------------------------------------------------------ installation

; /NAME=no on the command line, or what was left out last time, leaves a section out.
!macro Choice NAME SECTION
  ReadRegDWORD $1 HKCU "${UNINSTALL}" "Chosen${NAME}"
  ${IfNot} ${Errors}
  ${AndIf} $1 = 0
    !insertmacro UnselectSection ${SECTION}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/${NAME}=" $1
  ${If} $1 == "no"
    !insertmacro UnselectSection ${SECTION}
  ${ElseIf} $1 == "yes"
    !insertmacro SelectSection ${SECTION}
  ${EndIf}
  ClearErrors
!macroend

!macro Remember NAME SECTION
  StrCpy $1 0
  ${If} ${SectionIsSelected} ${SECTION}
    StrCpy $1 1
  ${EndIf}
  WriteRegDWORD HKCU "${UNINSTALL}" "Chosen${NAME}" $1
!macroend

Section "-older"
  Call CloseFirst
  ; an older version is removed by its own list of files, wherever it lies
  ReadRegStr $R0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $R0 != ""
  ${AndIf} ${FileExists} "$R0\uninstall.exe"
    ExecWait '"$R0\uninstall.exe" /S _?=$R0' $R1
    ${If} $R1 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(InUse)" /SD IDOK
      SetErrorLevel ${EXIT_IN_USE}
      Quit
    ${EndIf}
    ; started this way it cannot remove itself
    Delete "$R0\uninstall.exe"
    RMDir "$R0"
  ${EndIf}
SectionEnd

Section "$(SectionProgram)" Program
  SectionIn RO
  SetOutPath "$INSTDIR"
  File "${STARTER}"
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "$(SectionMenu)" Menu
  CreateShortcut "$SMPROGRAMS\Prepwright.lnk" "$INSTDIR\${STARTER_NAME}" "" "$INSTDIR\${STARTER_NAME}" 0
SectionEnd

!macro Offer EXTENSION
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${PROG_ID}" ""
!macroend
!macro Associate EXTENSION
  !insertmacro Offer ${EXTENSION}
  ; another program's files stay that program's
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == ""
    ReadRegStr $0 HKCR "${EXTENSION}" ""
  ${EndIf}
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "" "${PROG_ID}"
  ${EndIf}
!macroend
Section "$(SectionFiles)" AnswerFiles
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}" "" "$(FileType)"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}\DefaultIcon" "" "$INSTDIR\${STARTER_NAME},0"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}\shell\open\command" "" '"$INSTDIR\${STARTER_NAME}" "%1"'
  !insertmacro Associate .sif
  !insertmacro Associate .udf
  !insertmacro Associate .udb
  ; most .inf files are drivers
  !insertmacro Offer .inf
  !insertmacro TellExplorer
SectionEnd

Section "$(SectionPath)" Console
  !insertmacro ChangePath ADD "$INSTDIR"
SectionEnd

Section "-registration"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Prepwright"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Prepwright"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${STARTER_NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro Remember MENU ${Menu}
  !insertmacro Remember FILES ${AnswerFiles}
  !insertmacro Remember PATH ${Console}

  ; the launcher knows best whether it finds a Java, and says what to do
  ${IfNot} ${Silent}
    nsExec::ExecToStack '"$SYSDIR\cmd.exe" /d /c ""$INSTDIR\prepwright.bat" --version"'
    Pop $0
    Pop $1
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONINFORMATION "$(NoJava)$\r$\n$\r$\n$1"
    ${EndIf}
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Menu} "$(AboutMenu)"
  !insertmacro MUI_DESCRIPTION_TEXT ${AnswerFiles} "$(AboutFiles)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Console} "$(AboutPath)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${GetParameters} $0
  !insertmacro Choice MENU ${Menu}
  !insertmacro Choice FILES ${AnswerFiles}
  !insertmacro Choice PATH ${Console}
FunctionEnd

; ------------------------------------------------------------ removal

!macro TakeBack EXTENSION
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${PROG_ID}"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == "${PROG_ID}"
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}" ""
  ${EndIf}
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\${EXTENSION}"
!macroend

Section "Uninstall"
  Call un.CloseFirst
  !insertmacro RemoveFiles
  Delete "$INSTDIR\${STARTER_NAME}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"

  ReadRegDWORD $0 HKCU "${UNINSTALL}" "ChosenMENU"
  ${If} $0 = 1
    Delete "$SMPROGRAMS\Prepwright.lnk"
  ${EndIf}
  ReadRegDWORD $0 HKCU "${UNINSTALL}" "ChosenFILES"
  ${If} $0 = 1
    !insertmacro TakeBack .sif
    !insertmacro TakeBack .udf
    !insertmacro TakeBack .udb
    !insertmacro TakeBack .inf
    DeleteRegKey HKCU "${CLASSES}\${PROG_ID}"
    !insertmacro TellExplorer
  ${EndIf}
  ReadRegDWORD $0 HKCU "${UNINSTALL}" "ChosenPATH"
  ${If} $0 = 1
    !insertmacro ChangePath REMOVE "$INSTDIR"
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
