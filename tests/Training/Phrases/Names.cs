using ProvincialNewsPortal.Training.Generator;

namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>People who do not exist: surnames, given names, the names of several peoples.</summary>
internal static class Names
{
    private static readonly Pool Surnames = Pool.Words("""
        王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾
        丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤
        尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 向 柳 邢 路 岳 齐 沿 梅
        莫 庄 辛 管 祝 左 涂 谷 祁 时 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 阳 裴 席 卫 查 屈 鲍 位 覃 霍 翁 隋 植 甘 景 薄 单
        欧阳 司马 上官 诸葛 皇甫 尉迟 令狐 东方
        """);

    private static readonly Pool Given = Pool.Words("""
        伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 英 华 玉 兰 建 国 志 文 斌 辉 力 永 健 世 广 义 兴 良 海 山 仁 波 宁 贵
        福 生 龙 元 全 胜 学 祥 才 发 武 新 利 清 飞 彬 富 顺 信 子 昌 成 康 星 光 天 达 安 岩 中 茂 进 林 有 坚 和 彪 博 诚 先 敬 震 振 壮 会 思
        群 豪 心 邦 承 乐 绍 功 松 善 厚 庆 民 友 裕 河 哲 江 浩 亮 政 谦 亨 奇 固 之 轮 翰 朗 伯 宏 言 若 鸣 朋 梁 栋 维 启 克 伦 翔 旭 鹏 泽 晨 辰
        士 以 家 致 树 炎 德 行 时 泰 雄 琛 钧 冠 策 腾 楠 榕 风 航 弘 雨 佳 琪 欣 怡 梦 雪 琳 璐 莹 颖 慧 倩 婷 雯 萍 红 月 彩 春 菊 凤 洁 梅 素 云 莲
        """);

    private static readonly Pool Others = Pool.Words("""
        阿卜杜·热合曼 买买提·依明 古丽娜尔·艾山 吐尔逊江·库尔班 扎西次仁 格桑卓玛 次仁旺堆 多吉才让 巴特尔 乌云其木格 苏日娜 阿依古丽 娜仁花
        吉克阿木 沙马拉哈 马海尔古 布小依 龙阿咪 白玛央金 罗桑顿珠 艾力·吾守尔 努尔兰·哈力
        """);

    /// <summary>A name of a person, two to four characters mostly.</summary>
    public static string Person(Draw draw) => draw.Chance(0.03)
        ? draw.Of(Others)
        : draw.Of(Surnames) + draw.Of(Given) + (draw.Chance(0.68) ? draw.Of(Given) : "");

    /// <summary>A name as print spaces it out: two characters with a gap.</summary>
    public static string Spaced(string name, string gap) => name.Length == 2 ? name[..1] + gap + name[1..] : name;
}
