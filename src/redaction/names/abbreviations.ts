/** Initials in capitals that are no firm: offices, taxes, forms, illnesses, files, titles: three letters or four, folded. */

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
    "rofl lmao ffs jfc ngl brb ttyl usc rko ddd ral nepa bbb gbh"
  ).split(" "),
);

/** Two letters or three with "&" between that are no firm. */
export const abbreviationsWithAnd =
  /^(?:q&as?|r&d|h&s|t&cs?|b&bs?|p&l|m&a|f&b|l&d|p&p|r&b|d&d|e&o|g&t|r&r|s&p|t&d|t&e|a&e|d&i|e&d|k&r|o&m|x&y|a&b|i&i|h&m|c&a|m&s|b&q|h&b|p&o|m&ms?|at&t|d&g|pr&hr|hr&pr)$/;
