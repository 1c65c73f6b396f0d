/** What Windows, macOS, a shell or a browser would run or show as a page when it is opened. */
const DANGEROUS = new Set(
  [
    'exe com scr pif msi msp mst cpl dll sys drv ocx bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs cjs ws wsf wsc wsh hta',
    'lnk url scf inf reg job gadget application appref-ms msc jar jnlp class war ear apk ipa deb rpm dmg pkg app run bin elf so dylib',
    'sh bash zsh csh ksh fish command pl pm py pyc pyw rb php php3 php4 php5 phtml phar asp aspx ascx asax ashx asmx cer jsp jspx cgi cfm',
    'html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt xbl swf chm hlp htaccess library-ms search-ms settingcontent-ms website webloc',
    'docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm xll wll iso img vhd vhdx desktop action workflow osx theme themepack msu',
  ].flatMap((line) => line.split(' ')),
);

/** With macros: a sentence of their own. */
const WITH_MACROS = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam', 'sldm']);

export function isDangerousExtension(extension: string): boolean {
  return DANGEROUS.has(extension.toLowerCase());
}

export function isMacroExtension(extension: string): boolean {
  return WITH_MACROS.has(extension.toLowerCase());
}
