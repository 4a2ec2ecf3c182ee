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
        欢迎订阅{paper}
        关注{paper}微信公众号
        扫一扫 <看视频|读更多|加关注>
        <厉行节约|光盘行动> 从<我|点滴>做起
        更多<精彩内容|新闻>请<关注|扫码>
        """);

    /// <summary>Boxes that ask to follow, subscribe, call or scan.</summary>
    public static readonly Pool Asks = Pool.Lines("""
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
