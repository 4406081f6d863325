; The installer for Windows, made by Inno Setup of what PyInstaller has put into build\installer\standfirst:
;   iscc /DVersion=0.1.0 docs\make\installers\standfirst.iss
; For one user, without administrator's rights; project files open by a double click.

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
OutputDir=..\..\..\build\installer
OutputBaseFilename=standfirst-{#Version}-setup
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\..\build\icons\standfirst.ico
UninstallDisplayIcon={app}\standfirst-desk.exe
ChangesAssociations=yes
Compression=lzma2

[Files]
Source: "..\..\..\build\installer\standfirst\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\..\build\icons\standfirst-project.ico"; DestDir: "{app}"

[Icons]
Name: "{group}\Standfirst"; Filename: "{app}\standfirst-desk.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.standfirst"; ValueType: string; ValueData: "Standfirst.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Standfirst.Project"; ValueType: string; ValueData: "Standfirst project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Standfirst.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\standfirst-project.ico"
Root: HKA; Subkey: "Software\Classes\Standfirst.Project\shell\open\command"; ValueType: string; ValueData: """{app}\standfirst-desk.exe"" ""%1"""
