; SPDX-License-Identifier: AGPL-3.0-or-later
; Inno Setup: an installer for one user (no administrator needed) from the directory that PyInstaller made.
#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6C7A1F0E-6D0B-4A0C-9E2F-3B7B7C5C6C11}
AppName=Desktop QA
AppVersion={#Version}
AppPublisher=The Desktop QA developers
DefaultDirName={autopf}\Desktop QA
DefaultGroupName=Desktop QA
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=Desktop_QA-{#Version}-setup
SetupIconFile=..\..\resources\icons\app\desktop-qa.ico
UninstallDisplayIcon={app}\desktop-qa-window.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Files]
Source: "..\..\dist\desktop-qa\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Desktop QA"; Filename: "{app}\desktop-qa-window.exe"; AppUserModelID: "io.github.desktop_qa.DesktopQA"

[Registry]
; Offered under "Open with"; no type is taken over.
Root: HKA; Subkey: "Software\Classes\DesktopQA.Document\shell\open\command"; ValueType: string; ValueData: """{app}\desktop-qa-window.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "DesktopQA.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "DesktopQA.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "DesktopQA.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "DesktopQA.Document"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "DesktopQA.Document"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\desktop-qa-window.exe"; Description: "{cm:LaunchProgram,Desktop QA}"; Flags: nowait postinstall skipifsilent
