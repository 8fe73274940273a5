/** Where the guide may link to, by who runs it. */
export const LINK_HOSTS: readonly string[] = [
  // LinkedIn
  'www.linkedin.com',
  'business.linkedin.com',

  // LinkedIn's texts as they stood: the Open Terms Archive, by LINK_PATHS
  'github.com',

  // Data-protection authorities
  // Ireland: Data Protection Commission
  'www.dataprotection.ie',
  'forms.dataprotection.ie',
  // United Kingdom: Information Commissioner's Office, and its pages in Welsh
  'ico.org.uk',
  'cy.ico.org.uk',
  // Switzerland: Federal Data Protection and Information Commissioner
  'www.edoeb.admin.ch',
  // Canada: Office of the Privacy Commissioner
  'www.priv.gc.ca',
  'priv.gc.ca',
  'plainte-complaint.priv.gc.ca',
  // Hong Kong: Privacy Commissioner for Personal Data
  'www.pcpd.org.hk',
  'pcpd.org.hk',
  // Belgium: Autorité de protection des données
  'www.autoriteprotectiondonnees.be',
  // Luxembourg: Commission nationale pour la protection des données
  'cnpd.public.lu',
  // Germany: Lower Saxony, Hesse
  'www.lfd.niedersachsen.de',
  'datenschutz.hessen.de',
  // Italy: Garante per la protezione dei dati personali
  'gpdp.it',

  // Consumer groups: Idec, Brazil
  'idec.org.br',

  // Press
  '9to5mac.com',
  'classaction.org',
  'gulfnews.com',
  'www.fastcompany.com',
  'www.helpnetsecurity.com',
  'www.irishlegal.com',
  'www.pinsentmasons.com',
  'www.security.nl',
  'www.theregister.com',
  'www.vice.com',

  // Authorities and laws of Europe
  // Austria: Austrian Data Protection Authority (DSB)
  'www.dsb.gv.at',
  'www.formularservice.gv.at',
  // Belgium: Data Protection Authority (APD/GBA)
  'www.dataprotectionauthority.be',
  // Bulgaria: Commission for Personal Data Protection (CPDP/KZLD)
  'www.cpdp.bg',
  // Caribbean Netherlands: Personal Data Protection Supervision Committee BES
  'cbpbes.com',
  // Cyprus: Commissioner for Personal Data Protection
  'www.dataprotection.gov.cy',
  // Czechia: Office for Personal Data Protection (ÚOOÚ)
  'www.uoou.cz',
  // Germany: Brandenburg data protection authority
  'www.lda.brandenburg.de',
  // Germany: Berlin data protection authority
  'www.datenschutz-berlin.de',
  'kontakt.datenschutz-berlin.de',
  // Germany: Baden-Württemberg data protection authority
  'www.baden-wuerttemberg.datenschutz.de',
  'www.service-bw.de',
  // Germany: Bavaria data protection authority
  'www.lda.bayern.de',
  // Germany: Bremen data protection authority
  'www.datenschutz.bremen.de',
  // Germany: Hamburg data protection authority
  'datenschutz-hamburg.de',
  // Germany: Mecklenburg-Western Pomerania data protection authority
  'www.datenschutz-mv.de',
  // Germany: Lower Saxony data protection authority
  'lfd.niedersachsen.de',
  'www.navo.niedersachsen.de',
  // Germany: North Rhine-Westphalia data protection authority
  'www.ldi.nrw.de',
  // Germany: Rhineland-Palatinate data protection authority
  'www.datenschutz.rlp.de',
  // Germany: Schleswig-Holstein data protection authority
  'www.datenschutzzentrum.de',
  // Germany: Saarland data protection authority
  'datenschutz.saarland.de',
  'www.datenschutz.saarland.de',
  // Germany: Saxony data protection authority
  'www.datenschutz.sachsen.de',
  'formulare.datenschutz.sachsen.de',
  // Germany: Saxony-Anhalt data protection authority
  'datenschutz.sachsen-anhalt.de',
  // Germany: Thuringia data protection authority
  'www.tlfdi.de',
  // Denmark: Danish Data Protection Agency (Datatilsynet)
  'www.datatilsynet.dk',
  // Spain: Spanish Data Protection Agency (AEPD)
  'www.aepd.es',
  'sedeagpd.gob.es',
  // Finland: Office of the Data Protection Ombudsman
  'tietosuoja.fi',
  // Faroe Islands: Faroese Data Protection Authority
  'www.dat.fo',
  // France: National Commission on Informatics and Liberty (CNIL)
  'www.cnil.fr',
  // Guernsey: Office of the Data Protection Authority (ODPA)
  'www.odpa.gg',
  // Gibraltar: Gibraltar Regulatory Authority (Information Commissioner)
  'www.gra.gi',
  // Greece: Hellenic Data Protection Authority (HDPA)
  'www.dpa.gr',
  // Croatia: Personal Data Protection Agency (AZOP)
  'azop.hr',
  // Hungary: National Authority for Data Protection and Freedom of Information (NAIH)
  'www.naih.hu',
  // Isle of Man: Isle of Man Information Commissioner
  'www.inforights.im',
  'inforights.im',
  // Iceland: Icelandic Data Protection Authority (Persónuvernd)
  'www.personuvernd.is',
  // Italy: Italian Data Protection Authority (Garante)
  'www.garanteprivacy.it',
  // Jersey: Jersey Office of the Information Commissioner (JOIC)
  'jerseyoic.org',
  // Cayman Islands: Office of the Ombudsman
  'ombudsman.ky',
  // Liechtenstein: Data Protection Authority (DSS)
  'www.datenschutzstelle.li',
  // Lithuania: State Data Protection Inspectorate (VDAI)
  'vdai.lrv.lt',
  // Latvia: Data State Inspectorate (DVI)
  'www.dvi.gov.lv',
  // Malta: Information and Data Protection Commissioner (IDPC)
  'idpc.org.mt',
  'register.idpc.org.mt',
  // Netherlands: Dutch Data Protection Authority (AP)
  'autoriteitpersoonsgegevens.nl',
  // Norway: Norwegian Data Protection Authority (Datatilsynet)
  'www.datatilsynet.no',
  // Poland: Personal Data Protection Office (UODO)
  'www.uodo.gov.pl',
  // Portugal: National Data Protection Commission (CNPD)
  'www.cnpd.pt',
  // Romania: National Supervisory Authority for Personal Data Processing (ANSPDCP)
  'www.dataprotection.ro',
  // Sweden: Authority for Privacy Protection (IMY)
  'www.imy.se',
  // Slovenia: Information Commissioner (IP)
  'www.ip-rs.si',
  // Slovakia: Office for Personal Data Protection (ÚOOÚ SR)
  'dataprotection.gov.sk',
  // European Union: Publications Office, law
  'eur-lex.europa.eu',
  // United Kingdom: The National Archives, law
  'www.legislation.gov.uk',
  // Switzerland: Federal Chancellery, law
  'www.fedlex.admin.ch',
  // Isle of Man: Government
  'www.gov.im',
  // Law firms: DLA Piper, Data Protection Laws of the World
  'www.dlapiperdataprotection.com',
  // Press: ITV News
  'www.itv.com',

  // Authorities and laws outside Europe
  // Canada: Commission d’accès à l’information (CAI)
  'www.cai.gouv.qc.ca',
  'plainte.cai.gouv.qc.ca',
  // United States: California Privacy Protection Agency (CPPA)
  'cppa.ca.gov',
  // Attorney General of Virginia
  'www.oag.state.va.us',
  // Attorney General of Colorado
  'coag.gov',
  'complaints.coag.gov',
  // Attorney General of Connecticut
  'portal.ct.gov',
  'www.dir.ct.gov',
  // Attorney General of Utah
  'www.attorneygeneral.utah.gov',
  // Attorney General of Texas
  'www.texasattorneygeneral.gov',
  // Attorney General of Florida
  'myfloridalegal.com',
  'legacy.myfloridalegal.com',
  // Attorney General of Oregon
  'www.doj.state.or.us',
  'justice.oregon.gov',
  // Attorney General of Montana
  'dojmt.gov',
  'app.doj.mt.gov',
  // Attorney General of Delaware
  'attorneygeneral.delaware.gov',
  // Attorney General of Iowa
  'www.iowaattorneygeneral.gov',
  // Attorney General of Nebraska
  'ago.nebraska.gov',
  'www.nebraska.gov',
  // Attorney General of New Jersey
  'www.njoag.gov',
  'njconsumeraffairs.nj.gov',
  // Attorney General of Tennessee
  'www.tn.gov',
  // Attorney General of Minnesota
  'www.ag.state.mn.us',
  // Attorney General of Maryland
  'www.marylandattorneygeneral.gov',
  // Attorney General of Indiana
  'www.in.gov',
  // Attorney General of Kentucky
  'ag.ky.gov',
  // Attorney General of Rhode Island
  'riag.ri.gov',
  // Brazil: National Data Protection Authority (ANPD)
  'www.gov.br',
  'gov.br',
  // India: Data Protection Board of India
  'www.meity.gov.in',
  // Australia: Office of the Australian Information Commissioner (OAIC)
  'www.oaic.gov.au',
  // New Zealand: Office of the Privacy Commissioner (New Zealand)
  'www.privacy.org.nz',
  // Japan: Personal Information Protection Commission (PPC)
  'www.ppc.go.jp',
  // South Korea: Personal Information Protection Commission (PIPC)
  'www.pipc.go.kr',
  // Singapore: Personal Data Protection Commission (PDPC)
  'www.pdpc.gov.sg',
  // South Africa: Information Regulator (South Africa)
  'inforegulator.org.za',
  // Israel: Privacy Protection Authority (PPA)
  'www.gov.il',
  // Türkiye: Personal Data Protection Authority (KVKK)
  'www.kvkk.gov.tr',
  // Serbia: Commissioner for Information of Public Importance and Personal Data Protection
  'www.poverenik.rs',
  // Philippines: National Privacy Commission (NPC)
  'privacy.gov.ph',
  // Indonesia: Ministry of Communication and Digital Affairs (Komdigi)
  'www.komdigi.go.id',
  // Malaysia: Personal Data Protection Department (JPDP)
  'www.pdp.gov.my',
  // Thailand: Personal Data Protection Committee (PDPC)
  'www.pdpc.or.th',
  'complaint.pdpc.or.th',
  // Vietnam: Ministry of Public Security, Department of Cybersecurity and High-Tech Crime Prevention (A05)
  'www.mps.gov.vn',
  // United Arab Emirates: UAE Data Office
  'u.ae',
  // Saudi Arabia: Saudi Data & Artificial Intelligence Authority (SDAIA)
  'sdaia.gov.sa',
  // Nigeria: Nigeria Data Protection Commission (NDPC)
  'ndpc.gov.ng',
  // Kenya: Office of the Data Protection Commissioner (ODPC)
  'www.odpc.go.ke',
  // China: Cyberspace Administration of China (CAC)
  'www.cac.gov.cn',
  // Taiwan: Personal Data Protection Commission (PDPC)
  'www.pdpc.gov.tw',
  // Macao: Personal Data Protection Bureau (PDPB)
  'www.dspdp.gov.mo',
  // Canada: text of PIPEDA
  'laws-lois.justice.gc.ca',
  // Canada: text of Act P-39.1 (Law 25)
  'legisquebec.gouv.qc.ca',
  // Hong Kong: text of PDPO
  'www.elegislation.gov.hk',
  // United States: text of CCPA
  'oag.ca.gov',
  // Brazil: text of LGPD
  'www.planalto.gov.br',
  // India: text of DPDP Act
  'www.indiacode.nic.in',
  // Australia: text of Privacy Act 1988
  'www.legislation.gov.au',
  // New Zealand: text of Privacy Act 2020
  'www.legislation.govt.nz',
  // South Korea: text of PIPA (South Korea)
  'www.law.go.kr',
  // Singapore: text of PDPA (Singapore)
  'sso.agc.gov.sg',
  // South Africa: text of POPIA
  'www.gov.za',
  // Türkiye: text of KVKK
  'www.mevzuat.gov.tr',
  // Philippines: text of Data Privacy Act
  'www.officialgazette.gov.ph',
  // Indonesia: text of PDP Law
  'peraturan.bpk.go.id',
  // Malaysia: text of PDPA (Malaysia)
  'lom.agc.gov.my',
  // United Arab Emirates: text of UAE PDPL
  'uaelegislation.gov.ae',
  // Kenya: text of Data Protection Act
  'new.kenyalaw.org',
  // Chile: text of Ley 21.719
  'www.bcn.cl',
  // Taiwan: text of PDPA (Taiwan)
  'law.moj.gov.tw',
  // Government of Alberta
  'www.alberta.ca',
  // National Privacy Commission (Philippines)
  'www.privacy.gov.ph',
  // National Development Council (Taiwan)
  'theme.ndc.gov.tw',
];
