/** Initials in capitals that are no firm: offices, taxes, forms, illnesses, files, titles, what is typed in a chat; folded. */

export const abbreviations: ReadonlySet<string> = new Set(
  (
    "vat nip pit cit jpk krs zus nfz pip bhp gus pkd rodo gdpr bdo bdar vmi pvm vpb pln eur usd gbp chf czk sek nok dkk iban sepa cod eori hmrc " +
    "paye nhs dvla irs fbi cia nato who fifa uefa osha hse gmp iso dna mot ppi isa rac usa uae rpa rspb bbc itv cnn rai tvn tvp lrt rmf tok kgb " +
    "abw cba cbs knf nik msw men mzk pkp pks mpk kas rpo gitd imgw gopr wopr opp pck ngo msz wku agd rtv pcv pvc mdf osb hdf led rgb cmyk dtp dpi " +
    "rip jpg png gif svg pdf doc docx xls xlsx csv txt ppt pptx zip rar psd xml html css php sql api sdk url utm seo sem ppc cpc cpm ctr kpi okr " +
    "roi roas crm erp cms wms pos pin puk sim sms mms usb hdmi ssd hdd ram cpu gpu aws dns ftp vpn lan wan wlan iot bim cad cnc gps abs esp suv " +
    "tir adr cmr bpm faq eta etd eod eob cob tbc tbd tba fyi asap afk aka diy rsvp lol omg wtf btw imho imo tldr tbh idk irl pov vip ceo cfo coo " +
    "cto cmo cio ctrl alt del esc fob exw dap ddp cif sla nda rfp rfq rfi sow msa poa aob agm egm pta lea dbs crb ndis sen icu ent mri mrt rtg " +
    "ekg ecg eeg usg cpr aed iud ivf bmi hiv hpv std pms ptsd adhd add ocd asd cbt nlp sad dnr dvt sos bbq lor xxl xxxl hgv lgv atv dlr tfl psp " +
    "cctv nvq gcse btec mba phd msc bsc llb llm tefl esl ppe tupe pat ewi epc hmo hoa ltv apr atm bacs hce cpa eap esb jsa nino nin utr crn esg " +
    "csr gui ide poc mvp wip eol moq sku ean upc gtin rma doa oem rmua upl owu nnw kpir pcc ppk zfsp nsa wsa soa spa abc xyz lpg cng ups nmr pcr " +
    "psa tsh wbc crp ast zod sor kpk kpc kpa msp lot pwn ntk vdi vlk ndt vsd nkic sam stt ltl nvo uab vsi fntt vplt avmi nma vpt cvpp cvp ivpk " +
    "rrt lpk lsd xxx mma ufc nba nhl ksw mps tory bst gmt cet utc cest est pst ltd plc llc llp inc gmbh okay thx pls plz omfg smh fml nsfw tmi " +
    "ziv sabis kirp rofl lmao ffs jfc ngl brb ttyl usc rko ddd ral nepa bbb gbh " +
    "aaa acas ach acl afaict afaik aml apn argh arr ascii asean atx awf azs bafo bar bcg bdsm bhk bhpu bic bik blik bmw bok bpc brics brr btu " +
    "bua cab capa capex caps capslock cbd ccc ccj cdd ceidg cern cgi citu cogs copd cps cqc csat csi ctg ctv cvc cvv ddl ddos dlc dmaic dmv " +
    "dnd dpo dps dsl dvd dvs dwp ebit ebitda edd eft emi emu epdm epub erif esa esim etf etl evrk eww fao fca fmea foc fomo fps fwiw gcs gdc " +
    "gdp gfci gmc gmo gops gpl gpm gpt gpw grr gsm gta gtfo haccp haha hbo hbu hcg hdr hds heic hepa hfc hmm hmu hrt http https hvac iaas " +
    "ibanu ibs ico icymi idc iirc ikr imap imei ipn ipo isbn isp issn jpeg json jvm kdo kia klm kmh krd krus kto kwh kyb kyc laser lax ldap " +
    "lft lgbt lgbtq lidar lmfao lrv lte mayday mbti mcb mcc mdma mep mfa milf mit mmo mmr mod mops mpeg mph mpo mpv mrr mrsa mvt mwh mysql naa " +
    "nah nas nasa nbd nbp ncr nct ndnt neft nfc nhsbt nicu nipu nlpz nmc nope nosql npc npd nps nrd nspcc ntb nvm nyc ocr ofc ofcom ofgem " +
    "ofsted oom ooo opec opex orm ormo otp paas pan pap pcl pcpr pdp pep pesel peselu pfas pfft picu pinu pir pitu pkk pnf pok ppm prc prl psi " +
    "psst pszok pto puma pyo qwerty raci radar raf rcbo rcd rdp ref regon regonu rem rfid rnli rota rpg rpm rrp rrso rspca rtm rto saas sar " +
    "sars sbp sfo shh skvc smtp sop spf sra ssh ssl sso ssri stfu swift swot tbf tgif thc tia tiff tls todo tsk tvs uat udt ufo ugh unesco " +
    "unicef uodo uop utf uzd vaspvt vatu vaz vhs vin vlc vlkk vmvt vrm vtek vvkt vvtai vvtat vvtata wfh wibor wios wiron wosp wow wtaf www " +
    "yaml yay yep ymmv yolo yup zaiks ztm zzz"
  ).split(" "),
);

/** Two letters or three with "&" between that are no firm. */
export const abbreviationsWithAnd =
  /^(?:q&as?|r&d|h&s|t&cs?|b&bs?|p&l|m&a|f&b|l&d|p&p|r&b|d&d|e&o|g&t|r&r|s&p|t&d|t&e|a&e|d&i|e&d|k&r|o&m|x&y|a&b|i&i|h&m|c&a|m&s|b&q|h&b|p&o|m&ms?|at&t|d&g|pr&hr|hr&pr)$/;
