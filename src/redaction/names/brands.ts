/** Makers, shops, carriers and products that a vent is done with or about without naming a client; folded. */
export const brands = new Set(
  // software, networks, payment
  (
    "slack excel teams zoom jira word outlook google googl gmail whatsapp messenger facebook fejs fb insta instagram linkedin twitter tiktok tiktoka tiktoku youtube trello asana " +
    "notion figma canva photoshop illustrator indesign powerpoint microsoft windows office apple iphone ipad macbook mac airpods android samsung galaxy chatgpt gpt " +
    "claude gemini copilot openai github gitlab discord telegram skype signal viber salesforce hubspot zendesk intercom mailchimp sharepoint onedrive dropbox " +
    "drive wordpress wix shopify woocommerce magento prestashop squarespace netflix spotify disney hbo amazon ebay etsy aliexpress temu shein vinted allegro " +
    "olx ceneo skelbiu autoplius pigu varle booking airbnb expedia tripadvisor trustpilot yelp glovo bolt uber wolt paypal stripe revolut blik klarna visa " +
    "mastercard wi-fi wifi bluetooth usb hdmi wechat reddit pinterest snapchat snap threads loom miro calendly docusign xero quickbooks chrome firefox safari edge " +
    "adobe acrobat lightroom webflow framer clickup basecamp evernote airtable zapier hootsuite klaviyo semrush yahoo bing tinder fiverr upwork upworka wikipedia wikipedii roblox paint " +
    "ryanair wizzair easyjet lufthansa deliveroo twix epipen tylenol nytol walgreens qashqai pilates labrador covid covidu y'all " +
    "linux ubuntu python java javascript react css html python php sql excelis wordas outlookas teamsy teamsai zoomas feisbukas feisas messengeris " +
    "meta square sketch premiere keynote calendar translate forms sheets docs vimeo mastodon bluesky bumble oracle twilio vercel heroku bootstrap docker kotlin rails django flask vite angular vue svelte " +
    "postman insomnia sentry grafana tetris minecraft bitcoin oculus kahoot moodle blender audacity garageband procreate eurovision pantone " +
    // carriers and offices
    "dpd dhl ups fedex gls inpost paczkomat paczkomacie omniva poczta evri hermes royal lp venipak itella usps zus nfz sodra vmi hmrc gus uokik sanepid pip " +
    // shops, food, drinks
    "ikea kfc mcdonald mcdonalds " +
    "starbucks costa greggs subway coca cola coke pepsi sprite fanta nutella nespresso tupperware lego barbie zara nike adidas puma reebok levis primark " +
    // banks and telephone companies
    "swedbank seb luminor siauliu revolut pko mbank ing santander pekao millennium barclays lloyds hsbc natwest monzo telia bite tele orange play plus mobile vodafone virgin sky circle shell " +
    // makers
    "bosch siemens philips sony lg panasonic nokia huawei xiaomi lenovo dell hp asus acer canon nikon epson brother dyson karcher miele electrolux whirlpool beko amica " +
    "makita dewalt stihl husqvarna philipsa toyota honda nissan mazda ford fiat opel opla renault peugeot citroen skoda skody seat audi bmw mercedes mercedesa volvo saab " +
    "kia hyundai tesla dacia passat passata passatas golf polo corolla yaris focus fiesta octavia fabia astra corsa clio duster audica jaguar porsche ferrari lamborghini " +
    "jeep suzuki yamaha velux grohe hansgrohe geberit knauf dulux beckers tikkurila ytong xbox playstation nintendo switch kindle roomba thermomix " +
    "botox viagra ibuprofen ibuprom apap gripex nurofen panadol strepsils theraflu melisal paracetamol xanax prosecco aperol guinness heineken jagermeister oscar nobel bluey harry potter excell " +
    // what ends like a firm, and typefaces
    "rolex durex kleenex goretex gore-tex spandex pyrex tampax inox latex vortex kierbud helvetica arial calibri garamond futura comic verdana papyrus"
  ).split(" "),
);

/** Shops one buys in oneself; clients only after "from" and its like. */
export const shops = new Set(
  (
    "lidl biedronka zabka zabce tesco aldi asda sainsbury waitrose costco walmart target maxima rimi norfa iki senukai senuku decathlon rossmann hebe pepco castorama obi leroy merlin auchan " +
    "carrefour kaufland dino stokrotka euro drogas eurovaistine gintarine topo centras akropolis ozas mega gariunai gariunu gariunuos jysk smyk empik zalando reserved douglas sephora " +
    "argos currys morrisons spar tkmaxx homebase screwfix wickes superdrug boots selfridges harrods debenhams media markt expert"
  ).split(" "),
);
