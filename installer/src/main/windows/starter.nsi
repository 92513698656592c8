; Starts the window without a console: runs prepwright.bat, which lies beside it, hidden, and shows
; what that has to say when it fails. What finds Java is the launcher alone.
Unicode true
Target amd64-unicode
!include FileFunc.nsh
!include LogicLib.nsh

Name "Prepwright"
OutFile "${OUT}"
Icon "${ICON}"
RequestExecutionLevel user
SilentInstall silent
SetCompressor lzma
XPStyle on

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "Prepwright"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Prepwright"
VIAddVersionKey "CompanyName" "Prepwright"
VIAddVersionKey "LegalCopyright" "Apache License, Version 2.0"
VIAddVersionKey "OriginalFilename" "PrepwrightWindow.exe"

Section
  ${GetParameters} $0
  ; nobody sees the console, so that it has to wait for nobody
  System::Call 'kernel32::SetEnvironmentVariableW(w "PREPWRIGHT_STARTER", w "yes")'
  nsExec::ExecToStack '"$SYSDIR\cmd.exe" /d /c ""$EXEDIR\prepwright.bat" $0"'
  Pop $1
  Pop $2
  ${If} $1 != 0
    ${If} $2 == ""
      StrCpy $2 "prepwright.bat: $1"
    ${EndIf}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$2" /SD IDOK
    SetErrorLevel $1
    ${If} $1 == "error"
      SetErrorLevel 2
    ${EndIf}
  ${EndIf}
SectionEnd
