; A folder in the person's own PATH. Read, changed and written in memory of its own: the strings of
; NSIS end after 1024 characters, and a PATH that was cut would be the end of it.
;
; Within ";PATH;" an entry is found as ";folder;", wherever it stands.

!define PERSON -2147483647 ; HKEY_CURRENT_USER
!define ANY_STRING_UNEXPANDED 0x10000006
!define EXPANDED_LATER 2 ; REG_EXPAND_SZ

; Changes it; ADD or REMOVE. Uses $0 to $9.
!macro ChangePath WAY FOLDER
  System::Call 'advapi32::RegGetValueW(p ${PERSON}, w "Environment", w "Path", i ${ANY_STRING_UNEXPANDED}, *i .r1, p 0, *i 0 r2) i .r0'
  ${If} $0 != 0
    StrCpy $1 ${EXPANDED_LATER}
    StrCpy $2 0
  ${EndIf}
  ; room for the folder, two semicolons on each side and the end
  StrLen $3 "${FOLDER}"
  IntOp $3 $3 * 2
  IntOp $3 $3 + $2
  IntOp $3 $3 + 16
  System::Alloc $3
  Pop $4
  System::Call 'kernel32::lstrcpyW(p r4, w ";")'
  ${If} $2 > 0
    IntPtrOp $5 $4 + 2
    System::Call 'advapi32::RegGetValueW(p ${PERSON}, w "Environment", w "Path", i ${ANY_STRING_UNEXPANDED}, p 0, p r5, *i r2 r2) i .r0'
    System::Call 'kernel32::lstrcatW(p r4, w ";")'
  ${EndIf}
  ; taken out first, so that it is there once
  StrLen $6 "${FOLDER}"
  IntOp $6 $6 * 2
  IntOp $6 $6 + 2
  ${Do}
    System::Call 'shlwapi::StrStrIW(p r4, w ";${FOLDER};") p .r7'
    ${If} $7 P= 0
      ${Break}
    ${EndIf}
    IntPtrOp $8 $7 + $6
    System::Call 'kernel32::lstrlenW(p r8) i .r9'
    IntOp $9 $9 * 2
    IntOp $9 $9 + 2
    System::Call 'kernel32::RtlMoveMemory(p r7, p r8, p r9)'
  ${Loop}
  !if ${WAY} == ADD
    System::Call 'kernel32::lstrcatW(p r4, w "${FOLDER};")'
  !endif
  System::Call 'kernel32::lstrlenW(p r4) i .r9'
  ${If} $9 <= 2
    DeleteRegValue HKCU "Environment" "Path"
  ${Else}
    ; without the semicolons around it; the last one becomes the end
    IntPtrOp $5 $4 + 2
    IntOp $9 $9 - 1
    IntOp $9 $9 * 2
    IntPtrOp $7 $4 + $9
    System::Call '*$7(&i2 0)'
    System::Call 'advapi32::RegSetKeyValueW(p ${PERSON}, w "Environment", w "Path", i r1, p r5, i r9) i .r0'
  ${EndIf}
  System::Free $4
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=1000
!macroend
