; The installer for Windows, of what packaging/frozen/build.py made (NSIS 3, https://nsis.sourceforge.io):
;
;     makensis /DVERSION=0.1.0 /DPROGRAM=dist\mmdesk /DOUT=dist\mmdesk-0.1.0-windows.exe packaging\windows\mmdesk.nsi
;
; For one user, without asking for an administrator. What was taught lies in the user's data folder and is never
; touched, neither by another version nor by the uninstaller.

Unicode true
!include "MUI2.nsh"

!ifndef VERSION
  !error "give /DVERSION, as mmdesk --version says it"
!endif

Name "mmdesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\mmdesk"
InstallDirRegKey HKCU "Software\mmdesk" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!define MUI_ICON "${ICONS}\mmdesk.ico"
!define MUI_UNICON "${ICONS}\mmdesk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\mmdesk-window.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\mmdesk"

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

!macro OpenWith SUFFIX
  WriteRegStr HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "mmdesk.media" ""
!macroend
!macro NotOpenWith SUFFIX
  DeleteRegValue HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "mmdesk.media"
!macroend
!macro ForEachSuffix DO
  !insertmacro ${DO} ".mp4"
  !insertmacro ${DO} ".mkv"
  !insertmacro ${DO} ".mov"
  !insertmacro ${DO} ".webm"
  !insertmacro ${DO} ".avi"
  !insertmacro ${DO} ".wav"
  !insertmacro ${DO} ".mp3"
  !insertmacro ${DO} ".flac"
  !insertmacro ${DO} ".ogg"
  !insertmacro ${DO} ".m4a"
  !insertmacro ${DO} ".jpg"
  !insertmacro ${DO} ".png"
!macroend

Section "mmdesk"
  ; Of an earlier version nothing may be left among the new files. Its folder holds the program alone.
  IfFileExists "$INSTDIR\_internal\*.*" 0 +2
    RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\mmdesk.lnk" "$INSTDIR\mmdesk-window.exe"
  WriteRegStr HKCU "Software\mmdesk" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\mmdesk.media\shell\open\command" "" '"$INSTDIR\mmdesk-window.exe" "%1"'
  !insertmacro ForEachSuffix OpenWith
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "mmdesk"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\mmdesk-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\mmdesk.exe"
  Delete "$INSTDIR\mmdesk-window.exe"
  Delete "$INSTDIR\files.sha256"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\mmdesk.lnk"
  !insertmacro ForEachSuffix NotOpenWith
  DeleteRegKey HKCU "Software\Classes\mmdesk.media"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\mmdesk"
SectionEnd
