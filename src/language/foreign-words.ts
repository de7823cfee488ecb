/** Words of other languages that stand in Vietnamese official texts as they are, and units of measure, and syllables of
 * the names of places and peoples. In lower case. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `account acid ai algorithm ampe android angten app apps axit azure backup banner bar bazơ bet big bit blockchain blog box
  browser bru brâu bus byte café call camera carbon card cardio cat center cert chat chatbot check checklist chip cholesterol
  clinic clip clo cloud club cm code collagen com combo composite computer container covid css dashboard data database
  deadline demo dengue desktop dm drone ebook edu email enzym enzyme excel facebook fan fanpage farmstay fax feedback file
  film firewall flo flycam form forum framework game gas gb gen giarai glei glong golf google gov gram group ha hacker halal
  hashtag hertz hip hiv homestay hop hot hotline html http https hub hybrid icon inch inox insulin internet intranet ion ios
  iso it jazz jet ka kg kilôgam kilômét kit km kot krông kv kw kwh kông lab laptop laser lean led lidar link lipid list
  livestream livestreamer logic logistics logo loto lăk lắk mac mail malware marathon marketing master mat mb media melamin
  menu mesh mg mic micro microsoft mini mix ml mm mobile modem modul module mw net network ni nilon nitrat nitrit nylon
  offline online open org osi oxy ozon oát palăng pano password paypal pdf pepsin pet piano pic pickleball pin ping pixel
  plasma platform plông pop poster pot powerpoint pp ppm pr pro protein protocol qr rada radar radio ransomware rap render rep
  resort roaming robot rock router scada scan scanner script server set share shop show showroom silicon sim skype slide
  slogan smart smartphone soft spa spam sport spot start startup sticker stop stress studio sup surimi switch tablet talkshow
  tax team teambuilding telegram tennis test text tiktok timeline tivi toilet token top tour tourist track trailer training
  trend tv twitter update upload url urê usb user vaccin vaccine vector video vip virus visa vitamin vlog vn vneid voice
  voucher vs vôn watt wc web webinar website wifi windows word workshop www xit xlsx xml yoga youtube zalo zoom êđê ăngten đăk
  đắk`.split(/\s+/),
)
