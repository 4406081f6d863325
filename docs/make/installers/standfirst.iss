; The installer for Windows, which packing.py has Inno Setup make of what PyInstaller has put into build\installer\standfirst.
; For one user, without administrator's rights, or for all; project files open by a double click.

#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6F5D0B0C-2D0C-4C6B-9B8E-7B0A4B1B5B0E}
AppName=Standfirst
AppVersion={#Version}
DefaultDirName={autopf}\Standfirst
DefaultGroupName=Standfirst
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\..\build\icons\standfirst.ico
UninstallDisplayIcon={app}\standfirst-desk.exe
ChangesAssociations=yes
Compression=lzma2

[InstallDelete]
; What an earlier version has packed and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\..\build\installer\standfirst\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "..\..\..\build\icons\standfirst-project.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Standfirst"; Filename: "{app}\standfirst-desk.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.standfirst"; ValueType: string; ValueData: "Standfirst.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.standfirst"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.standfirst"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.standfirst\OpenWithProgids"; ValueType: string; ValueName: "Standfirst.Project"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Standfirst.Project"; ValueType: string; ValueData: "Standfirst project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Standfirst.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\standfirst-project.ico"
Root: HKA; Subkey: "Software\Classes\Standfirst.Project\shell\open\command"; ValueType: string; ValueData: """{app}\standfirst-desk.exe"" ""%1"""
