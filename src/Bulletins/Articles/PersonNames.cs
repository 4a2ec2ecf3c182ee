using System.Buffers;
using System.Collections.Frozen;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Tells personal names from other short runs of characters.</summary>
internal static class PersonNames
{
    /// <summary>Characters that given names do not hold: grammar words, and what offices and papers end in.</summary>
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(
        "摄攝的了在是对从将被把这那不就也都而及或于个们吗呢吧啊着过我你您他她什么怎哪谁此每该等被至者版页号讯电报网局厅委县村街院部处员区市省盟届秒%吨款项");

    /// <summary>Two and three character words that begin as a family name does.</summary>
    private static readonly FrozenSet<string> Words = (
        "浏览量 阅读量 注意到 立刻 无名氏 金点子 季度 季节 季军 季后赛 季风 代表 代理 代码 代价 代替 代县 代办 洪泽 洪江 洪湖 洪洞 赖以 寿命 寿光 寿县 寿宁 昌平 昌都 昌吉 昌邑 昌图 凤凰 凤阳 凤县 凤翔 凤冈 怀化 怀柔 怀念 怀远 怀孕 怀疑 怀来 贡献 贡嘎 贡井 贡院 诸多 诸位 诸城 诸暨 靖江 靖边 靖远 桓仁 桓台 濮阳 巢湖 乌兰察布 乌兰牧骑 哈日布呼 巴音郭楞 那曲市 额尔古纳 呼伦贝尔 苏尼特 " +
        "佚名 公斤 媒体人 职工 家长 车主 业主 村民 市民 学生 学生家长 浏览次数 阅读次数 点击次数 浏览 阅读 点击 打印 关闭 關閉 单位 字体 字号 走基层 手记 调查 观察 探访 在线 帮忙 帮办 连线 问政 之家 体验 蹲点 一线 行动 走访 看变化 探营 视角 专访 随笔 札记 日记 眼中 直播 连日来 近日 昨日 今日 日前 昨天 今天 当日 提问 参加 见面 采访 见图 如图 见题图 题图 上图 下图 左图 右图 视觉中国 受访者 受访单位 网络 资料 资料图 资料图片 受访者供图 网友 读者 市民 专家 本刊 本台 本网 新华社 央视 人民网 中新社 中新网 成都 江苏 江西 江南 江北 安徽 云南 云阳 贵州 广西 海南 海口 河北 温州 温江 常州 金华 金堂 宁波 宁夏 石家庄 包头 安阳 南京 南充 南江 南宁 南昌 南通 南海 " +
        "华西 华东 华南 华北 华中 华阳 华为 陕西 山西 黄河 黄山 黄冈 马鞍山 武汉 武侯 武威 徐州 郑州 苏州 杭州 兰州 连云港 莫斯科 平安 平凉 平顶山 安康 安岳 安全 " +
        "高度 高新 高校 高层 高端 高速 高铁 高考 高级 高温 高峰 高质量 全文 全国 全省 全市 全力 全面 全新 全程 全球 全景 全民 方案 方向 方面 方式 方法 方舟 方言 " +
        "金融 金秋 金色 金牌 金属 文化 文旅 文明 文图 文艺 文学 文件 文章 文字 文物 文创 文摘 文苑 马上 马克 时间 时代 时光 时评 时政 时事 时尚 来源 来信 来自 来稿 " +
        "编辑 责编 记者 通讯员 作者 摄影 整理 供图 校对 审核 同志 同志们 老师 老师们 朋友 朋友们 先生 女士 安排 安居 包括 包容 解放 解读 解决 周刊 周末 周年 周边 周一 周二 周三 周四 周五 周六 周日 " +
        "常委 常务 常态 常见 主持 国际 国家 国内 国外 国产 国庆 国企 国网 广告 广场 关注 关于 关键 关怀 关爱 权威 应急 应用 向上 向前 向新 向阳 平台 平原 平衡 " +
        "计划 计算 司法 司机 农村 农业 农民 农历 农家 农户 农田 农资 商业 商务 商品 商会 商标 信息 信用 信访 信仰 印象 印刷 印发 和谐 和平 和美 公司 公告 公示 公益 公安 公开 公共 公园 " +
        "池塘 花园 花开 花海 井喷 门户 门诊 初步 初心 原创 原标题 原因 原文 燕赵 楚天 晋江 冀中 鲁北 豫章 海报 海外 海上 海洋 海关 阳光 阳春 阳台 景区 景观 景象 路线 路上 路径 " +
        "易地 易购 党建 党员 党组 党委 党政 党史 党报 党校 温暖 温度 温馨 康养 康复 龙年 龙头 龙舟 龙泉 万元 万亿 万人 万户 万里 万象 白天 白酒 白衣 石油 石化 史上 史话 " +
        "左一 左二 左三 左四 左五 左图 左右 左起 右一 向右 都市 都江堰 游客 游览 游记 相关 相关阅读 相约 相聚 相册 费用 车间 车辆 车展 车市 连线 连续 连载 连日 项目 简讯 简介 简报 简要 短讯 " +
        "封面 原载 查看 查询 查处 管理 管委 管护 管控 强化 强调 强国 强基 强省 强县 于是 由于 任务 任命 任免 官方 官网 官宣 严格 严肃 严查 严禁 严打 储能 储蓄 单位 单元 单日 满意 满足 满满 " +
        "阿坝 巴中 巴蜀 巴黎 元旦 元宵 元月 云端 云上 云集 容量 展览 展会 展望 展示 展现 智能 智慧 智造 智库 富民 富裕 富强 幸福 隆重 隆昌 丰收 丰富 丰碑 支持 支部 支付 支撑 干部 干事 干群 利用 利好 利民 " +
        "居民 居委 居住 居家 慕课 危机 玉米 玉树 银行 银川 银幕 银龄 战斗 战略 战役 战场 战旗 植树 植物 植保 修复 修订 修正 况且 那么 那时 那些 呼吁 呼和浩特 呼叫 尚未 尚书 成立 成果 成功 成长 成绩 成为 成效 成员 " +
        "冷链 冷空气 路演 宣传 宣布 宣讲 席间 米粉 古镇 古城 古代 古树 古蔺 古今 吉祥 吉林 吉利 艾滋 沙漠 沙坪坝 沙龙 乐山 乐至 乐园 乐趣 荣誉 荣获 荣县 荣耀 明天 明日 明年 明星 明确 谈判 谈心 谈及 谈话 谷雨 谷物 " +
        "雷电 雷锋 雷达 夏天 夏季 夏日 夏至 夏粮 秋收 田园 田野 田间 毛衣 毛利 武术 武装 武警 武器 康定 康巴 孔子 施工 施行 施肥 施策 汤圆 顾客 顾问 鲜花 鲜活 鲜明 鲜红 牛奶 牛年 牛市 葛根 欧洲 欧盟 欧元 童年 童话 童心 童画 " +
        "盛会 盛宴 盛典 盛大 盛夏 祝福 祝贺 祝愿 宁静 程序 程度 聂耳 章程 章节 段落 段子 汪洋 陆地 陆续 陆军 陆海 白云 石材 包裹 包装 梅花 梅雨 单身 苗木 苗族 蓝图 蓝天 蓝领 房产 房屋 房源 房价 蒲公英 华人 华侨 华夏 华彩 宗教 宗旨 " +
        "师生 师资 师傅 师范 边境 边防 边疆 边界 应对 应聘 应届 应战 凌晨 江河 江山 江湖 江水 江畔 钱塘 钱包 汤姆 向好 向往 杜绝 余额 余家 余名 余万 丁香 任性 任教 任职 洪水 洪峰 洪涝 曾经 曾任 谢谢 谢绝 谢幕 许可 许多 何以 何时 何为 罗马 梁山 宋代 宋朝 " +
        "唐代 唐朝 唐诗 唐山 曹操 董事 董事长 董事会 黎明 黎族 金沙 金牛 龙江 龙岗 路况 路灯 路边 路网 广元 广安 广汉 广东 广州 简阳 青白江 双流 彭州 彭山 邛崃 崇州 蒲江 新津 大邑 郫都 叶子 苏醒 杨柳 柳州 柳树 高等 高三 高地 高兴 高原 高山 高效 " +
        "解答 解忧 解码 解析 祖国 祖籍 祖先 钟表 钟楼 钟情 钟声 严重 严峻 严厉 左岸 左边 游戏 游泳 游玩 毕业 毕业生 毕竟 国务院 国资 国土 国债 国防 国旗 国歌 国税 全媒体 全运会 全会 全年 全域 全县 全区 全体 全校 全家 全场 全天 全部 全员 全覆盖 全链条 " +
        "平方 平均 平时 平价 平稳 平凡 公布 公里 公交 公路 公积金 公平 公正 公民 公众 公务 公约 公报 安置 安装 安心 安徽省 花卉 花木 花费 花椒 时段 时隔 时任 时而 时时 时刻 时期 时尚 相对 相应 相比 相互 相信 门店 门前 门票 门口 门槛 单价 单独 单元 " +
        "和解 和田 和睦 和风 明显 明珠 明媚 居然 居留 那曲 丰台 丰田 丰产 支出 支行 支援 支队 干旱 干净 干线 干杯 强大 强烈 强劲 强降雨 强对流 查明 查阅 查获 管道 管线 关系 关闭 关心 关联 关税 关口 关中 关山 终审 总编 制图 视觉 统筹 策划 监制 执行 执笔 图片 图文 报道 本报 综合")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Those of the words that are persons' names, too: names where a role word announces one.</summary>
    private static readonly FrozenSet<string> WordNames = (
        "洪峰 高峰 高原 高山 高兴 高远 高端 高铁 金秋 金牛 金沙 方向 方舟 方圆 文静 文明 文艺 文学 马上 马克 时光 时代 安全 安康 安心 安徽 安居 平安 平凡 平原 江南 江山 江河 江水 江畔 海洋 海口 向阳 向前 向好 向往 康复 温暖 温馨 龙舟 万里 " +
        "万象 白云 白天 石油 石材 易地 富强 富民 丰收 丰碑 严格 严肃 严明 雷达 雷电 雷锋 夏天 夏季 夏日 夏至 田园 田野 田间 童年 童话 童心 童画 盛夏 宁静 汪洋 梅花 梅雨 蓝天 师范 边疆 边防 丁香 黎明 杨柳 柳树 叶子 苏醒 毕业 " +
        "国庆 和平 和谐 和美 和风 明星 明珠 章程 程序 程度 段落 单元 元旦 云端 阳光 阳春 路灯 解放 石化 华夏 华山 华彩 宫灯 容量 关山 关怀 关爱 吉祥 谷雨 武术 麦田 景象 景观 施工 成功 成长 成就 沙漠 尚书 荣誉 宁波 常见 常态 全新 权威 庄重 " +
        "宋词 唐山 唐朝 安宁 安静 花海 花开 池塘 路远 初心 初步 冷链 幸福 支持 丰富 广安 广元 连云 强劲 洪水 洪波 利民 司法 林海 钟声 钟情 鲜花 鲜红 鲜明")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly SearchValues<char> Dots = SearchValues.Create(HanText.MiddleDots);

    /// <summary>A Han name whose family name is known (张三, 欧阳明高), or a transliterated one with a middle dot.</summary>
    public static bool IsName(string text) => IsDotted(text) || IsHanName(text);

    /// <summary>Openings and ends of what follows a role word but names nobody: 记者昨天晚上…, 赵女士.</summary>
    private static readonly string[] Times = ["昨天", "昨日", "昨晚", "今天", "今日", "今晨", "前天", "前日", "近日", "日前", "当天", "当日", "当地", "去年", "今年", "本月"],
        Doings = ["赶到", "来到", "看到", "见到", "现场", "了解", "发现", "采访", "走进", "走访", "获悉", "注意", "联系", "致电", "拨打", "随机", "跟随", "昨", "今晚", "抵达"],
        Addresses = ["女士", "先生", "同志", "上午", "下午", "晚上", "凌晨"];

    private static bool IsTimeOrAddress(string text) =>
        Array.Exists(Doings, t => text.StartsWith(t, StringComparison.Ordinal)) || Array.Exists(Times, t => text.StartsWith(t, StringComparison.Ordinal)) || Array.Exists(Addresses, t => text.EndsWith(t, StringComparison.Ordinal));

    /// <summary>A pen name, minority or foreign name: fit to be a name only where a role word announces one.</summary>
    public static bool MayBeName(string text) =>
        IsName(text) || WordNames.Contains(text) || MayBeHanName(text) || IsLatin(text);

    private static bool MayBeHanName(string text) =>
        (text.Length is >= 2 and <= 4 || (text.Length is > 4 and <= 8 && Surnames.OpensAsPeoples(text)))
        && HanText.IsAllHan(text) && !Words.Contains(text) && !IsForbidden(text, 0) && !IsTimeOrAddress(text);

    /// <summary>Names of a run without spaces (王小明李华), best split first by length two or three, then by commonness; empty where it is none.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (IsDotted(text)) return SplitDotted(text);
        if (IsName(text)) return [text];
        if (text.Length is < 4 or > 24 || !HanText.IsAllHan(text)) return [];
        var best = new (double Cost, int Length)[text.Length + 1];
        for (var i = text.Length - 1; i >= 0; i--)
        {
            best[i] = (double.PositiveInfinity, 0);
            var longest = Surnames.OpensAsPeoples(text.AsSpan(i)) ? 6 : 4;
            for (var length = 2; length <= longest && i + length <= text.Length; length++)
            {
                var cost = Cost(text.Substring(i, length)) + best[i + length].Cost;
                if (cost < best[i].Cost) best[i] = (cost, length);
            }
        }
        if (double.IsInfinity(best[0].Cost)) return [];
        var names = new List<string>();
        for (var i = 0; i < text.Length; i += best[i].Length) names.Add(text.Substring(i, best[i].Length));
        return names;
    }

    /// <summary>阿卜杜·热合曼张三丰: a line's end has lost the space before the next name.</summary>
    private static string[] SplitDotted(string text)
    {
        var last = text.Length - 1 - text.AsSpan().LastIndexOfAny(Dots);
        foreach (var length in new[] { 3, 2 })
        {
            if (last - length < 3) continue;
            var tail = text[^length..];
            if (Surnames.Rank(tail[0]) is >= 0 and < 100 && IsHanName(tail)) return [text[..^length], tail];
        }
        return [text];
    }

    /// <summary>A name of Han syllables joined by a middle dot: 阿卜杜·热合曼.</summary>
    public static bool IsDotted(string text)
    {
        if (text.Length is < 3 or > 24 || text.AsSpan().IndexOfAny(Dots) < 0) return false;
        foreach (var part in text.Split([.. HanText.MiddleDots]))
            if (part.Length is < 1 or > 8 || !HanText.IsAllHan(part)) return part.Length == 1 && char.IsAsciiLetterUpper(part[0]);
        return true;
    }

    /// <summary>A Latin name of one word: Smith, J.K.Rowling.</summary>
    public static bool IsLatin(string text) =>
        text.Length is >= 2 and <= 24 && char.IsAsciiLetterUpper(text[0]) && text.Any(char.IsAsciiLetterLower)
        && text.All(c => char.IsAsciiLetter(c) || c is '.' or '-' or '\'');

    private static bool IsHanName(string text)
    {
        if (text.Length is < 2 or > 6 || !HanText.IsAllHan(text) || Words.Contains(text)) return false;
        // 那仁满都拉: what is grammar in Chinese is a syllable there.
        if (Surnames.OpensAsPeoples(text)) return !IsForbidden(text.Replace('都', '巴'), 1);
        if (IsForbidden(text, 1)) return false;
        if (Surnames.OpensWithCompound(text)) return text.Length is 3 or 4;
        if (Surnames.Rank(text[0]) < 0 || (text.Length == 3 && text.AsSpan(1) is "女士" or "先生")) return false;
        return text.Length is 2 or 3 || (text.Length == 4 && Surnames.Rank(text[0]) < 120 && Surnames.Rank(text[1]) is >= 0 and < 120);
    }

    /// <summary>Whether a text holds a word of grammar, so that it is a clause and no name or office.</summary>
    public static bool HoldsGrammar(ReadOnlySpan<char> text) => text.IndexOfAny(Grammar) >= 0;

    private static readonly SearchValues<char> Grammar = SearchValues.Create("的了在是从将被把这那不就也们吗呢吧啊着你您他她怎哪谁此");

    private static bool IsForbidden(string text, int from) => text.AsSpan(from).IndexOfAny(NotInNames) >= 0;

    private static double Cost(string name)
    {
        if (!IsHanName(name)) return double.PositiveInfinity;
        var rank = Surnames.OpensWithCompound(name) ? 40 : Math.Max(0, Surnames.Rank(name[0]));
        return Math.Log(rank + 3) + name.Length switch { 3 => 0.4, 2 => 1.0, _ => 3.0 };
    }
}
