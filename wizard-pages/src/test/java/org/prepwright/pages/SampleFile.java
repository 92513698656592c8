package org.prepwright.pages;

import org.prepwright.model.catalog.Product;

/** An answer file with something on every page. */
final class SampleFile {
  private static final String[] LINES = {
    ";SetupMgrTag",
    "[Unattended]",
    "    OemSkipEula=Yes",
    "    InstallFilesPath=C:\\sysprep\\i386",
    "",
    "[GuiUnattended]",
    "    AdminPassword=\"92937945b518814341de3f726500d4ff5eba4ccd0dc16d2bf0e1e5d1c6bb01a4\"",
    "    EncryptedAdminPassword=Yes",
    "    OEMSkipRegional=1",
    "    TimeZone=110",
    "    OemSkipWelcome=1",
    "    AutoLogon=maybe",
    "    AutoLogonCount=3",
    "[UserData]",
    "    ProductKey=ABCDE-FGHIJ-KLMNO-PQRST-UVWXY",
    "    FullName=\"Media Lab\"",
    "    OrgName=\"Example School of Design\"",
    "    ComputerName=LAB_01",
    "[LicenseFilePrintData]",
    "    AutoMode=PerServer",
    "    AutoUsers=5",
    "[Display]",
    "    BitsPerPel=32",
    "    Xresolution=1440",
    "    YResolution=900",
    "[RegionalSettings]",
    "    LanguageGroup=1,2,99",
    "    UserLocale=00000807",
    "    SystemLocale=00000407",
    "    InputLocale=0807:00000807,0409:00000409,9999:00000001",
    "[Identification]",
    "    JoinDomain=school.example",
    "    DomainAdmin=joiner",
    "    DomainAdminPassword=\"hush-hush\"",
    "[Networking]",
    "    InstallDefaultComponents=Yes",
    "[GuiRunOnce]",
    "    Command0=\"net use z: \\\\server\\share\"",
    "    Command1=\"rundll32 printui.dll,PrintUIEntry /in /n \\\\server\\printer\"",
    "    Command2=\"shutdown -r -t 5\"",
    "[TapiLocation]",
    "    CountryCode=49",
    "    AreaCode=\"0431\"",
    "[Branding]",
    "    BrandIEUsingUnattended=Yes",
    "[URL]",
    "    Home_Page=\"http://intranet.example/\"",
    "    Quick_Link_1=\"http://time.example/\"",
    "    Quick_Link_1_Name=\"Time sheets\"",
    "[Proxy]",
    "    Proxy_Enable=1",
    "    Use_Same_Proxy=1",
    "    HTTP_Proxy_Server=proxy.example:8080",
    "    Proxy_Override=\"*.example;<local>\"",
    "[FavoritesEx]",
    "    Title1=\"Intranet.url\"",
    "    URL1=\"http://intranet.example/\"",
  };

  private SampleFile() {}

  static FakeContext opened(Product product) {
    return FakeContext.opened(product, LINES);
  }
}
