namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Wordings around articles of a newspaper page. {paper} {page} {pagename} {date…} and desk names as in <c>Mastheads.Slot</c>.</summary>
internal static class Furniture
{
    public static readonly Pool Slogans = Pool.Lines("""
        奋力<谱写|书写>中国式现代化{short}<新篇章|新画卷>
        <富强|文明>{place} <你我|大家>共建
        让<文明|阅读>成为<习惯|风尚>
        在<学思践悟|知行合一|真抓实干|担当作为>中<牢记初心使命|展现新作为|体现忠诚|见行动>
        <学习贯彻|深入贯彻|贯彻落实>{coin}<会议|全会|大会>精神
        <学习宣传贯彻|认真学习贯彻>党的<二十大|十九大|全会>精神
        <高质量发展|乡村振兴|民营经济|新型工业化>调研行
        <奋进|走好>新<征程|时代> <建功|创造>新<时代|业绩>
        <牢记嘱托|感恩奋进> <勇毅前行|走在前列>
        <创建|争创>全国<文明|卫生|双拥>城市 <人人参与|共建共享> 人人受益
        <不忘初心|凝心聚力> <牢记使命|团结奋斗>
        <锚定|聚焦>{aim} <奋力|全力>谱写崭新篇章
        <打好|打赢><蓝天保卫战|脱贫攻坚战|三大战役>
        <扫黑除恶|移风易俗|安全生产> <人人有责|利国利民|重于泰山>
        <图说|我们的>价值观
        <党史学习教育|主题教育|作风建设>在{city}
        <献礼|喜迎|庆祝><新中国成立|建党><七十|百>周年
        <强国|复兴><有我|路上>
        <加快|着力>建设<现代化|美丽|平安>{place}
        <讲文明|树新风> 公益广告
        <绿水青山|节约用水>,<从我做起|人人有责>
        <弘扬|践行>社会主义核心价值观
        <传递|汇聚>正能量 <建设|共创>新{place}
        <珍爱生命|安全出行> 拒绝<酒驾|野泳>
        <同心|携手>抗<旱|疫|洪> 共克时艰
        <森林防火|反诈防骗> 人人有责
        学习<宣传|>贯彻{coin}<会议|全会|大会|论坛>精神
        <学习|贯彻>党的<十八大|十九大|二十大><|报告>精神
        <深入|扎实>开展{coin}<主题教育|学习教育|专项行动>
        以<实际行动|实干实绩><检验|迎接|展现>{coin}<成效|大会|担当>
        喜迎<二十大|国庆|佳节|两会> {verb}{noun}
        {verb}{noun} {verb}{noun}
        {four} {four}
        {place}<是我家|因你而美> <文明|平安|清洁>靠大家
        <爱国|诚信|敬业|友善> {verb}{noun}
        关爱<未成年人|老年人|残疾人> {verb}{noun}
        <拥军优属|尊师重教|敬老爱幼> <人人有责|蔚然成风>
        依法<纳税|治水|养犬> <利国利民|从我做起>
        做文明<市民|旅客|司机> 建<美丽|幸福>{place}
        <防灾减灾|防汛抗旱|防震减灾> <警钟长鸣|人人参与>
        <巩固|深化>{coin}<成果|改革> {verb}{noun}
        时代<楷模|新人> <榜样|先锋>力量
        <中国梦|强国梦> <劳动美|我的梦>
        <世界|全国><读书|环境|爱眼|消防|节水><日|周>
        欢迎订阅{paper}
        关注{paper}微信公众号
        扫一扫 <看视频|读更多|加关注>
        <厉行节约|光盘行动> 从<我|点滴>做起
        更多<精彩内容|新闻>请<关注|扫码>
        """);

    /// <summary>Mottoes by their shape alone: what they say is anything.</summary>
    public static readonly Pool Mottoes = Pool.Lines("""
        {four} {four}
        {four}　{four}
        {four}|{four}
        {four}
        {four} {four} {verb}{noun}
        {adj} {adj} {adj} ——{verb}{noun}
        {noun} {noun} {noun}
        一<座|方><城|水土> 一{noun}{noun}
        {four} {four} {verb}{adj}的{noun}
        {four} {four} <奋力|全力>{aim}
        {four} {four} {place}{verb}{adj}的{noun}
        {four} {aim}
        {aim}
        {aim} {aim}
        {verb}{place}{noun} {verb}{adj}{noun}
        {verb}{noun} {verb}{noun}
        {verb}{noun}|{verb}{noun}
        {verb}{noun}、{verb}{noun}、{verb}{noun}
        {verb}{adj}的{noun}，{verb}{adj}的{noun}
        {adj}{noun} {adj}{noun} {adj}{noun}
        <我|我们>的{noun} <我|我们>的{noun}
        <一|同一>个{noun} <一|同一>个{noun}
        人人{verb}{noun} 处处{verb}{noun}
        人人<都是|争做|参与>{noun} 时时<都是|讲>{noun}
        争做{adj}的{noun} 争当{adj}的{noun}
        {place}<精神|力量|担当>：{four} {four} {four}
        {place}欢迎<您|你>
        {place}，{verb}{noun}的{noun}
        {aim}{noun}行
        <走进|对话|寻找|见证>{place}{noun}
        让{noun}{verb}{noun} 让{noun}{verb}{noun}
        以{noun}{verb}{noun} 以{noun}{verb}{noun}
        {verb}{noun} 从<你|我|现在|身边>做起
        <共建|共享|共护>{adj}{place} <共建|共享|共护>{adj}{noun}
        <没有|守住>{noun} <就没有|就是守住>{noun}
        为{noun}{verb} 为{noun}{verb}
        {verb}{noun}|人人有责|{place}<宣|文明办>
        <公益广告|公益>|{four} {four}
        <社会主义核心价值观|核心价值观>|<富强 民主 文明 和谐|自由 平等 公正 法治|爱国 敬业 诚信 友善>
        <富强 民主 文明 和谐|自由 平等 公正 法治|爱国 敬业 诚信 友善>
        {monthday}<至|—>{monthday} {place}{noun}<周|月|宣传周>
        """);

    /// <summary>Names of pages that stand alone above what they hold.</summary>
    public static readonly Pool PageLabels = Pool.Lines("""
        {coin}副刊
        {coin}
        <文化|教育|健康|法治|影视|旅游|家庭|生活|收藏|读书|军事|青年>周刊
        <国际|国内|社会|体育|文化|娱乐|经济|教育|科技|本地|民生>新闻
        <副刊|文娱|悦读|读书|书评|艺苑|文苑|百味|心情|乡土|岁月|校园|视野|养生|时尚|家居|汽车|楼市|理财|收藏|钩沉|人文|书香|星空|纪实|连载|散文|诗歌|专版|体坛|球迷|娱乐>
        <特别|专题>报道·{pagename}
        {coin}·<文学|艺术|阅读|影像|生活>
        <视界|镜头|光影|摄影>
        <读者|百姓|社区|市民><来信|之声|茶座>
        <周末|假日|星期天>
        <文学|艺术|史话|方志|民俗>{coin}
        """);

    /// <summary>Boxes that ask to follow, subscribe, call or scan.</summary>
    public static readonly Pool Asks = Pool.Lines("""
        关注本报<官方微信|抖音号|视频号>|<每天|清晨|早晚><与你相约|准时见面|看新闻>
        本报<抖音号|快手号|微博>|欢迎您<来爆料|来点赞|提供线索>
        数字报|<随时|随手><读|看>
        下载“{coin}”客户端|<看|读>{city}新闻
        <身边|街头>有新鲜事|<请告诉|欢迎联系>我们
        扫码关注|{paper}视频号
        扫一扫|下载{paper}客户端
        新闻热线|{phone}
        有奖征集新闻线索|电话：{phone}
        欢迎关注|“{paper}”抖音号
        关注我们|微信 微博 抖音
        {paper}读者服务热线 {phone}
        我要爆料：{phone}
        扫码看更多报道
        {paper}客户端|下载二维码
        下载二维码
        {city}新闻网|网址二维码
        欢迎下载|{paper}APP
        欢迎扫码关注
        欢迎关注|{paper}官方微信|{paper}官方微博
        扫码 阅读电子报
        微信公众号|视频号|抖音号
        {paper}微博|{paper}微信
        本报微信公众号
        微信扫码|阅读全文
        加入读者群 QQ群：{code}
        """);

    public static readonly Pool PageNames = Pool.Words("""
        要闻 综合新闻 本地新闻 国内 国际 时政 经济 社会 民生 文化 体育 教育 健康 科技 理论 评论 副刊 专题 特别报道 县域新闻 财经 法治 旅游 生态 乡村振兴 聚焦 深度 视点 广告 天下 都市 周刊
        科普 人物 党建 专版 读者来信 影像 资讯 综合 热点 工会 校园 产业 时事 社区 三农
        """);
}
