using System.Collections.Frozen;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Where a word of a credit stands with respect to the names it speaks of.</summary>
internal enum CreditPlace
{
    /// <summary>记者 A.</summary>
    Before,

    /// <summary>A 摄.</summary>
    After,

    /// <summary>文/A, A/文.</summary>
    Either,

    /// <summary>来源：what follows is a source, not a person.</summary>
    Source,
}

/// <summary>One word of credits, what its people did and where it stands.</summary>
internal sealed record CreditWord(string Text, BylineRole Role, CreditPlace Place);

/// <summary>The words of credits, as data: style sheets of the provincial dailies, gov.cn and public-account imprints.</summary>
internal static class CreditWords
{
    private static readonly CreditWord[] Table =
    [
        .. Of(BylineRole.Reporter, CreditPlace.Before,
            "记者 見習記者 記者 首席记者 特约记者 特派记者 特派员 实习记者 见习记者 全媒体记者 融媒体记者 融媒记者 文字记者 学生记者 小记者 校园记者 " +
            "实习生 采写 採寫 采访 採訪 采访人员 出镜 出镜记者 报道员 特约报道员 驻站记者 采访报道 采写记者 主笔 首席评论员 采编"),
        .. Of(BylineRole.Correspondent, CreditPlace.Before, "通讯员 特约通讯员 通讯员： 供稿人 供稿单位 信息员 特邀通讯员 通联"),
        .. Of(BylineRole.Photographer, CreditPlace.Before, "摄影记者 视觉记者 图片记者 摄像 拍摄 航拍 摄影师 摄制 摄影/视频 摄像记者 视频记者 特约摄影师 特约摄影"),
        .. Of(BylineRole.Author, CreditPlace.Before,
            "作者 撰稿人 撰稿 特约撰稿人 特约撰稿 执笔 执笔人 特约评论员 评论员 口述 讲述 讲述人 口述人 主讲 小作者 特约作者 专栏作者 专栏作家 读者 网友 作词 作曲 观察员 特约观察员 署名"),
        .. Of(BylineRole.Compiler, CreditPlace.Before, "编译 翻译 編譯 翻譯 整编 编撰 辑录 整理人 记录 记录整理 汇编 编选 选编 综合整理 文字整理"),
        .. Of(BylineRole.Editor, CreditPlace.Before,
            "编辑 責編 责编 责任编辑 本期编辑 本版编辑 本版责编 值班编辑 执行编辑 新媒体编辑 实习编辑 见习编辑 值班编委 值班主任 值班副总编 值班副总编辑 值班总编 值班总编辑 值班领导 值班负责人 " +
            "主编 副主编 执行主编 总编辑 副总编辑 总编 副总编 美编 美术编辑 视觉编辑 图编 图片编辑 版式 版式设计 版面设计 版面 组版 排版 照排 编排 制版 设计 美工 海报 海报设计 " +
            "制图 製圖 制表 插图 插画 视觉 视频 剪辑 后期 后期制作 动画 统筹 统籌 統籌 总统筹 策划 策劃 总策划 出品 出品人 总监制 制作 制片 主办 指导老师 指导教师 辅导老师 责任校编 电话 新闻热线 编审 配音 音频 数据 字幕 包装 H5 检校 网编 主持 主持人 栏目主持 编导 导演 责任印制 责任编委 责编编委"),
        .. Of(BylineRole.Proofreader, CreditPlace.Before, "校对 责校 责任校对 校检 校审 校对人 本版校对 校稿 校阅"),
        .. Of(BylineRole.Reviewer, CreditPlace.Before,
            "审核 审校 审读 审稿 审定 审签 审发 审看 監制 監製 審核 審校 初审 复审 终审 一审 二审 三审 一读 二读 三读 监制 签发 签审 核发 责任审核 内容审核 核校 责任监制 一校 二校 三校 一审一校 二审二校 三审三校"),
        .. Of(BylineRole.Photographer, CreditPlace.Either, "摄影 图片 图 供图 配图 图片摄影 影 图/视频 图片提供 图片拍摄 图片来自"),
        .. Of(BylineRole.Author, CreditPlace.Either, "文 撰文 文字 供稿 投稿 诗 词 诗/文 绘 绘画 漫画 绘图 书法 篆刻"),
        .. Of(BylineRole.Compiler, CreditPlace.Either, "整理 译 编译 辑"),
        .. Of(BylineRole.Photographer, CreditPlace.After, "摄 摄影报道 摄影报导 图片报道 图文报道 文图报道 影像报道 航拍 图/报道 拍摄 翻摄 翻拍 提供 供片"),
        .. Of(BylineRole.Reporter, CreditPlace.After, "文/图 图/文 文图 图文 文/摄 文/摄影 文并摄 摄并文 文/影 文、图 报道 报导 采写 采访整理 文/片 文/视频 发自 文字报道 综合报道"),
        .. Of(BylineRole.Author, CreditPlace.After, "撰 作 画 书 执笔 著 口述"),
        .. Of(BylineRole.Editor, CreditPlace.Source, "摘自 摘编自 选自 來源 来源 稿源 信源 稿件来源 信息来源 文章来源 图片来源 转自 转载自 原载 据 综合自 图据 图片来源于 素材来源 资料来源 发布单位 图源 版权来源 时间 发布时间 日期 阅读 浏览 浏览量 字体 字号 点击 访问量 原标题 分享 关键词 标签 本文转自 转载 摘编 消息来源 发表时间 发布日期 更新时间 文章字数 版次"),
    ];

    private static readonly FrozenDictionary<string, CreditWord> BeforeWords = Index(w => w.Place is CreditPlace.Before or CreditPlace.Either or CreditPlace.Source);

    private static readonly FrozenDictionary<string, CreditWord> AfterWords = Index(w => w.Place is CreditPlace.After or CreditPlace.Either);

    /// <summary>Words that an affiliation may run into (四川日报全媒体记者) or that names may follow without a space (记者张三), longest first.</summary>
    public static readonly IReadOnlyList<CreditWord> Glued =
        [.. Table.Where(w => w.Place == CreditPlace.Before && w.Text is "记者" or "通讯员" or "实习生" or "作者" or "读者" or "评论员"
            or "特约记者" or "特派记者" or "实习记者" or "见习记者" or "首席记者" or "摄影记者" or "视觉记者" or "学生记者" or "小记者" or "特约通讯员" or "报道员" or "撰稿人"
            or "特约撰稿人" or "特约评论员" or "编辑" or "责编" or "责任编辑" or "校对" or "编译" or "翻译" or "执笔" or "摄影" or "美编" or "审核" or "特派员" or "观察员" or "摄影师" or "视频记者" or "全媒体记者" or "融媒体记者")
            .OrderByDescending(w => w.Text.Length)];

    /// <summary>Words that may follow a name without a space: 李冬摄.</summary>
    public static readonly IReadOnlyList<CreditWord> GluedAfter =
        [.. Table.Where(w => w.Place is CreditPlace.After or CreditPlace.Either && w.Text is "摄" or "摄影" or "摄影报道" or "翻摄" or "文/图" or "图/文" or "文图" or "图文" or "供图"
            or "报道" or "整理" or "图" or "文" or "编译" or "撰文" or "供稿" or "制图" or "漫画" or "绘" or "译" or "采写" or "提供" or "文并摄")
            .OrderByDescending(w => w.Text.Length)];

    /// <summary>The word that is all of <paramref name="token"/> and comes before names; null: none.</summary>
    public static CreditWord? Before(string token) => BeforeWords.GetValueOrDefault(token);

    /// <summary>The word that is all of <paramref name="token"/> and comes after names; null: none.</summary>
    public static CreditWord? After(string token) => AfterWords.GetValueOrDefault(token);

    private static IEnumerable<CreditWord> Of(BylineRole role, CreditPlace place, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new CreditWord(w, role, place));

    private static FrozenDictionary<string, CreditWord> Index(Func<CreditWord, bool> keep) =>
        Table.Where(keep).GroupBy(w => w.Text).ToFrozenDictionary(g => g.Key, g => g.First());
}
