namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Names of columns and rubrics, and words around pictures.</summary>
internal static class Rubrics
{
    /// <summary>Above one report.</summary>
    public static readonly Pool Columns = Pool.Lines("""
        <权威|最新|独家|重磅|特别|即时|本报|一线><发布|报道|关注|策划|连线|调查|推荐|观察|直播>
        <局长|厅长|书记|厂长|院长|校长|专家|企业家|名家|所长|部门|高端|委员|代表><访谈|对话|专访|面对面|圆桌|谈|说>
        <读者|观众|群众|网友|市民><来信|来电|留言|之声|反映|热线|点题>
        <都市|城市|社会|法治|经济|民生|县域|乡村><脉搏|纵横|广角|万象|传真|观察|经纬|聚焦>
        <现场|直击|追踪|探访|暗访|体验>·<{city}|{county}|基层>
        <现场|热点|民生|新闻><直击|追踪|透视|面对面|会客厅>
        <有问|你问><有答|我答>
        {four} {four}
        {four} {verb}{noun}
        新春走基层
        一线见闻
        高质量发展调研行
        记者在现场
        特别关注
        热点聚焦
        深度调查
        今日视点
        百姓故事
        身边榜样
        县域观察
        民生直通车
        乡村振兴进行时
        奋进新征程 建功新时代
        学习贯彻{coin}会议精神
        代表委员圆桌谈
        两会·声音
        关键词：{thing}
        基层来信
        经济观察
        新闻调查
        新闻特写
        人物
        匠心
        文化漫谈
        党旗在基层一线高高飘扬
        优化营商环境大家谈
        {city}故事
        {county}新貌
        我为群众办实事
        平安{city}
        科普·{thing}
        教育圆桌
        健康课堂
        法治时空
        时评
        {coin}时评
        街谈巷议
        一家之言
        本报特稿
        独家报道
        跨越·{thing}篇
        聚焦{thing}
        “{thing}”系列报道①
        “{coin}杯”征文选登
        三言两语
        大家谈
        观察哨
        追踪报道
        记者手记
        工会之声
        厂区新闻
        校园广角
        农技推广
        致富经
        """);

    /// <summary>Above several short items.</summary>
    public static readonly Pool Briefs = Pool.Lines("""
        简讯
        短讯
        要闻速览
        新闻速递
        一句话新闻
        县区动态
        本地快讯
        天下速览
        国际短波
        综合新闻
        动态播报
        基层短波
        新闻集装箱
        资讯快车
        图说新闻
        校园短波
        市州新闻
        {city}快报
        行业动态
        微新闻
        工作动态
        今日快评
        读者来信
        来信照登
        读编往来
        群众呼声
        各地传真
        环球扫描
        体坛快讯
        """);

    /// <summary>Above pictures.</summary>
    public static readonly Pool Pictures = Pool.Lines("""
        图片新闻
        图片报道
        光影
        镜头
        影像
        两会·镜头
        新闻图片
        图说{city}
        视觉
        {city}一瞬
        现场图片
        图片故事
        光影{county}
        摄影之窗
        {city}掠影
        定格
        影像志
        今日视觉
        镜观{city}
        大美{county}
        图闻
        瞬间·{thing}
        """);

    /// <summary>Rubrics with what some papers print below them in Latin letters.</summary>
    public static readonly Pool Latin = Pool.Lines("""
        图片新闻|TU PIAN XIN WEN
        要闻|YAO WEN
        简讯|JIAN XUN
        综合新闻|ZONG HE XIN WEN
        图片新闻|PICTURE NEWS
        科普|KE PU
        文化|CULTURE
        体育新闻|SPORTS
        人物|REN WU
        聚焦|FOCUS
        短讯|NEWS IN BRIEF
        本期关注|BEN QI GUAN ZHU
        视点|VIEWPOINT
        教育|EDUCATION
        导读|DAO DU
        生活|SHENG HUO
        动态|DONG TAI
        经济新闻|BUSINESS
        """);

    /// <summary>What a caption says.</summary>
    public static readonly Pool Captions = Pool.Lines("""
        图为{role}在{venue}{act}{thing}。
        图为{coin}{thing}。
        {coin}{thing}现场。
        {day}，{role}在{county}{venue}{act}{thing}
        {day}，{role}{anyone}（<左|右><一|二>）在{venue}<讲解|检查>{thing}
        ▲{thing}{act}现场
        ▲{role}正在{act}{thing}。
        △{venue}一角
        ▼{county}{town}{thing}
        上图：{role}<走进|来到>{venue}。
        下图：{coin}{thing}。
        左图：{thing}{act}现场。
        图①：{venue}内，{thing}{adv}{verb}。
        ↑{thing}{act}
        {coin}{thing}<俯瞰|全景>
        {venue}里，{clause}。
        {role}{anyone}<查看|展示>{thing}
        （图）{county}{thing}{act}忙
        {day}拍摄的{coin}{thing}（无人机照片）。
        {people}在{venue}<参观|选购>{thing}。
        图片由{body}提供
        {thing}{act}效果图
        {day}，{clause}，{clause}。
        {clause}
        {clause}
        {verb}{noun}、{verb}{thing}
        {thing}{adv}{verb}{n}{unit}
        {body}{thing}<项目|建设>现场
        {day}，{anyone}（<左|右><一|二|三>）{verb}{thing}
        {thing}<占比|增速><超过|达到>{pct}
        """);

    /// <summary>Who took the picture, after the caption or on its own line.</summary>
    public static readonly Pool PictureCredits = Pool.Lines("""
        {name} 摄
        {name}摄
        （{name} 摄）
        ({name}摄)
        本报记者 {name} 摄
        {paper}记者 {name} 摄
        记者 {name} 摄
        通讯员 {name} 摄
        （本报记者 {name} 摄）
        图/{name}
        摄影：{name}
        {paper}全媒体记者 {name} 摄
        新华社记者 {name} 摄
        {name} {name2} 摄
        摄/{name}
        图片：{name}
        """);

    /// <summary>Under a series of pictures.</summary>
    public static readonly Pool SeriesCredits = Pool.Lines("""
        本组图片由{paper}记者 {name} <摄|拍摄>
        （本组图片均由 {names} <摄|拍摄>）
        <本版|本组>图片 {names} <摄|提供>
        （<本版|本组|图①至图③>图片由本报记者 {name} 摄）
        本报记者 {name} 文 {name2} 图
        摄影：{names}
        文字：{name} 摄影：{name2}
        """);

    /// <summary>Under a picture story as a whole.</summary>
    public static readonly Pool StoryCredits = Pool.Lines("""
        （{names} 摄影报道）
        ({names} 摄影报道)
        {names} 摄影报道
        本报记者 {names} 摄影报道
        （本报记者 {names} 摄影报道）
        {names} 文/图
        （{names} 文/图）
        通讯员 {names} 摄影报道
        {paper}记者 {names} 摄
        {names} 摄
        文图／{names}
        记者{names}摄影报道
        """);

    /// <summary>Boxes inside an article.</summary>
    public static readonly Pool Boxes = Pool.Words("相关链接 新闻链接 新闻背景 新闻助读 延伸阅读 名词解释 记者手记 短评 专家点评 小贴士 编后 数据 链接 背景资料 资料 人物名片 知识多一点 温馨提示 ■链接 【新闻多一点】 提醒 ●相关 案例回放 记者观察");
}
