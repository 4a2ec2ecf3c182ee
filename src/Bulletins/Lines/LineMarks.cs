namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What a line bears on its face, whatever stands around it. One line may bear several.</summary>
[Flags]
internal enum LineMarks : long
{
    None = 0,

    /// <summary>Date of the paper, page number or page name with nothing else: 2024年5月17日 星期五 02版 要闻.</summary>
    Folio = 1L << 0,

    /// <summary>国内统一刊号, 邮发代号, 社址, 印刷, 总第N期 and the like.</summary>
    Imprint = 1L << 1,

    /// <summary>首页 &gt; 新闻 &gt; 正文; 上一篇：; 当前位置.</summary>
    Navigation = 1L << 2,

    /// <summary>分享到, 朋友圈, 扫一扫, 点赞: what an account or a site asks of its reader.</summary>
    Share = 1L << 3,

    /// <summary>来源、作者、时间 of a web page on one line, with a colon or a time of day.</summary>
    WebMeta = 1L << 4,

    /// <summary>责编, 美编, 校对 of a page or of an account post.</summary>
    Desk = 1L << 5,

    /// <summary>遗失声明, 招租, 广告热线.</summary>
    SmallAd = 1L << 6,

    /// <summary>版权所有, ICP备, 公网安备, 免责声明.</summary>
    Rights = 1L << 7,

    /// <summary>导读, 详见N版.</summary>
    Teaser = 1L << 8,

    /// <summary>Nothing but rules, bullets or the reading aid of a rubric (TU PIAN XIN WEN).</summary>
    Ornament = 1L << 9,

    /// <summary>Names and role words alone.</summary>
    Credit = 1L << 10,

    /// <summary>Names alone.</summary>
    Names = 1L << 11,

    /// <summary>本报讯, 新华社北京1月24日电 at the opening.</summary>
    Dateline = 1L << 12,

    /// <summary>A credit in brackets at the end.</summary>
    ClosingCredit = 1L << 13,
    JumpFrom = 1L << 14,
    JumpTo = 1L << 15,

    /// <summary>A day alone, as circulars are signed with: 2024年5月17日, 二〇二四年五月十七日.</summary>
    DateAlone = 1L << 16,

    /// <summary>川办发〔2024〕3号.</summary>
    DocumentNumber = 1L << 17,

    /// <summary>各市（州）人民政府： at the opening of a circular or letter.</summary>
    Salutation = 1L << 18,

    /// <summary>附件：…</summary>
    Attachment = 1L << 19,

    /// <summary>图为…, ▲…, 上图：…</summary>
    Caption = 1L << 20,

    /// <summary>图片新闻, 简讯, 一周要闻: names of columns that every paper has.</summary>
    Rubric = 1L << 21,

    /// <summary>编者按, 新闻链接, 名词解释.</summary>
    Note = 1L << 22,

    /// <summary>(本报综合), 据新华社: a source without people.</summary>
    Source = 1L << 23,

    /// <summary>公告, 启事, 通告, 通知 at the end of a short line.</summary>
    NoticeTitle = 1L << 24,

    /// <summary>相关阅读, 推荐阅读, 热门: what a site puts below its article.</summary>
    Related = 1L << 25,

    /// <summary>A time stamp alone or at the end: 2024-03-11 11:24.</summary>
    TimeStamp = 1L << 26,
}
