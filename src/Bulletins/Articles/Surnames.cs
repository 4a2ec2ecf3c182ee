using System.Collections.Frozen;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Family names, as data. Common ones by rank of the 2020 census report on names (百家姓排名), the rest from the
/// Song primer 《百家姓》 and county gazetteers.</summary>
internal static class Surnames
{
    /// <summary>About nine in ten people carry one of these.</summary>
    private const string Common =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷洪季赖代盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由荀钮莘贡诸宓濮郦巢訾竺寿昌凤怀桓蹇郄靖羿糜庾禚夔郗璩";

    private const string Traditional =
        "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭於蔣葉蘇魏呂盧鐘鍾譚陸範賈韋鄒閻龍賀顧龔萬錢嚴戴湯溫龐顏倪莊聶魯嶽關蘭紀畢單塗駱藍遊靳鮑華饒時農簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮寇鳳雲齊樂貝計談強虞儲烏寧厲藺喬陰權賴鄺譙歐蓋闞鄢諶滿聞來問揚慶東紅";

    /// <summary>Two-character family names.</summary>
    private static readonly FrozenSet<string> Compounds = new[]
    {
        "欧阳", "歐陽", "上官", "司马", "司馬", "司徒", "司空", "诸葛", "諸葛", "皇甫", "尉迟", "公孙", "公孫", "慕容", "令狐",
        "夏侯", "东方", "東方", "南宫", "西门", "轩辕", "端木", "百里", "呼延", "闻人", "赫连", "澹台", "公冶", "宗政", "濮阳",
        "淳于", "单于", "太史", "申屠", "仲孙", "钟离", "宇文", "长孙", "鲜于", "闾丘", "亓官", "司寇", "子车", "颛孙", "拓跋",
        "夹谷", "谷梁", "段干", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "第五", "独孤", "纳兰", "完颜", "叶赫", "爱新",
        "沙马", "阿牛", "吉克", "阿余", "阿苏", "马海", "曲木", "吉木", "勒格", "曲比", "俄木", "阿库", "木乃", "海来", "罗洪",
        "欧吉", "阿尔", "吉狄", "倮伍", "阿西", "的日", "甲巴", "贾巴", "苏呷", "阿的", "尔古", "吉伍", "木帕", "孙子",
    }.ToFrozenSet();

    /// <summary>Openings of Tibetan, Uyghur, Mongolian and Kazakh names, which carry no Han family name.</summary>
    private static readonly FrozenSet<string> Peoples = new[]
    {
        "那仁", "那顺", "满都", "朝鲁", "特木", "敖日", "毕力", "宝力", "斯日", "孟和", "乌仁", "萨出", "扎西", "次仁", "泽仁", "洛桑", "格桑", "卓玛", "达娃", "尼玛", "多吉", "丹增", "旦增", "旺堆", "旺姆", "央金", "拉姆",
        "仁青", "仁增", "平措", "索朗", "索南", "罗布", "边巴", "普布", "巴桑", "强巴", "德吉", "曲珍", "班玛", "三郎", "四郎",
        "志玛", "拥忠", "尕玛", "嘎玛", "更求", "降央", "呷绒", "白玛", "才让", "卓嘎", "久美", "晋美", "桑吉", "桑珠", "贡布",
        "阿布", "阿卜", "阿依", "古丽", "买买", "麦麦", "艾力", "艾尼", "吐尔", "热孜", "努尔", "玉素", "买合", "依明", "木塔",
        "沙拉", "克里", "帕提", "阿迪", "巴特", "乌日", "斯琴", "其其", "苏日", "萨日", "娜仁", "图雅", "布和", "那日", "呼和",
        "格日", "额尔", "其木", "乌云", "萨仁", "托娅", "高娃", "巴图", "巴雅", "宝音", "布仁", "格根", "敖特", "额日", "苏和", "孟克", "青格", "阿拉", "哈斯", "胡尔", "叶尔", "赛力", "木拉",
        "那木", "那音", "乌力", "乌恩", "乌尼", "乌雅", "阿古", "阿木", "阿荣", "额勒", "巴音", "宝日", "毕勒", "布日",
        "朝克", "策仁", "查干", "道尔", "德力", "嘎拉", "苏德", "苏雅", "斯钦", "塔娜", "特古", "腾格", "通拉", "图力", "图门", "伊德",
        "孟根", "莫日", "牧仁", "娜布", "娜日", "恩和", "恩克", "呼日", "呼格", "胡日", "吉日", "哈日", "迪丽", "帕尔", "吾买", "如孜", "赛买", "祖力", "阿不", "加央", "嘉央", "贡嘎", "旦巴", "更登", "华旦", "拉毛", "周毛", "当周", "多杰", "卓么",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<char, int> Ranks =
        (Common + Traditional).Distinct().Select((c, i) => (c, i)).ToFrozenDictionary(p => p.c, p => p.i);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CompoundLookup =
        Compounds.ToFrozenDictionary(s => s, s => s).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PeopleLookup =
        Peoples.ToFrozenDictionary(s => s, s => s).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Rank of a one-character family name, 0 the commonest; -1: none.</summary>
    public static int Rank(char c) => Ranks.TryGetValue(c, out var rank) ? rank : -1;

    /// <summary>Whether the text opens with a two-character family name.</summary>
    public static bool OpensWithCompound(ReadOnlySpan<char> text) => text.Length >= 2 && CompoundLookup.ContainsKey(text[..2]);

    /// <summary>Whether the text opens as Tibetan, Uyghur or Mongolian names do.</summary>
    public static bool OpensAsPeoples(ReadOnlySpan<char> text) => text.Length >= 2 && PeopleLookup.ContainsKey(text[..2]);
}
