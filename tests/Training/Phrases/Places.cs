namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Where invented news happens: real provinces and cities, real and invented counties, invented towns and villages.</summary>
internal static class Places
{
    /// <summary>Province, its short form, and cities without 市.</summary>
    public static readonly IReadOnlyList<(string Province, string Short, string[] Cities)> Provinces = Parse("""
        四川省 川 成都 绵阳 泸州 南充 达州 雅安 宜宾 自贡 乐山 巴中 广元 遂宁
        云南省 滇 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧
        贵州省 黔 贵阳 遵义 安顺 毕节 铜仁 六盘水
        湖南省 湘 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 郴州 永州 怀化 娄底
        湖北省 鄂 武汉 黄石 十堰 宜昌 襄阳 荆门 荆州 黄冈 咸宁 随州
        河南省 豫 郑州 开封 洛阳 平顶山 安阳 新乡 焦作 许昌 南阳 商丘 信阳 周口
        河北省 冀 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 衡水
        山东省 鲁 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城
        山西省 晋 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
        陕西省 陕 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
        甘肃省 甘 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南
        青海省 青 西宁 海东
        江苏省 苏 南京 无锡 徐州 常州 苏州 南通 淮安 盐城 扬州 镇江 泰州 宿迁
        浙江省 浙 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
        安徽省 皖 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 六安 亳州 宣城
        福建省 闽 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
        江西省 赣 南昌 景德镇 萍乡 九江 鹰潭 赣州 吉安 宜春 抚州 上饶
        广东省 粤 广州 深圳 珠海 汕头 佛山 韶关 湛江 肇庆 江门 茂名 惠州 梅州 清远
        广西壮族自治区 桂 南宁 柳州 桂林 梧州 北海 钦州 贵港 玉林 百色 河池
        海南省 琼 海口 三亚 儋州
        辽宁省 辽 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳
        吉林省 吉 长春 吉林 四平 辽源 通化 白山 松原 白城
        黑龙江省 黑 哈尔滨 齐齐哈尔 鸡西 鹤岗 大庆 伊春 佳木斯 牡丹江 黑河 绥化
        内蒙古自治区 蒙 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔
        宁夏回族自治区 宁 银川 石嘴山 吴忠 固原 中卫
        新疆维吾尔自治区 新 乌鲁木齐 克拉玛依 吐鲁番 哈密
        西藏自治区 藏 拉萨 日喀则 昌都 林芝
        """);

    /// <summary>Real and invented counties and districts.</summary>
    public static readonly Pool Counties = Pool.Words("""
        南江县 合江县 沐川县 会东县 武胜县 清流县 青川县 桂东县 临武县 安化县 蓝山县 神农县 竹山县 利川市 麻城市 枝江市 新野县
        内乡县 汝阳县 栾川县 平山县 涞水县 围场县 沂水县 莒南县 蓬莱区 阳谷县 沁源县 壶关县 偏关县 洛川县 略阳县 宁陕县 敦煌市 民勤县
        岷县 陇西县 互助县 如东县 盱眙县 金坛区 泰顺县 仙居县 龙泉市 歙县 石台县 金寨县 长汀县 屏南县 婺源县 遂川县 资溪县 仁化县
        阳山县 徐闻县 龙胜县 上林县 巴马县 琼中县 岫岩县 宽甸县 集安市 抚松县 漠河市 方正县 化德县 奈曼旗 西吉县 彭阳县 于田县 尼木县
        云溪县 岚山县 澄江县 青禾区 永宁县 霞浦县 东屏区 西坪区 临川区 高塘县 柳河县 石泉县 白河县 丰泽区 金水区 鼓楼区 天桥区 高新区 经开区
        """);

    /// <summary>First and second characters of invented towns, villages, lakes, bridges and firms.</summary>
    public static readonly Pool Syllables = Pool.Words("""
        青 白 金 石 云 龙 凤 柳 桃 杏 松 竹 梅 枫 桂 槐 榆 沙 清 澄 碧 玉 银 铁 铜 瑞 祥 和 永 长 大 小 上 下 东 西 南 北 高 平
        丰 盛 兴 隆 安 宁 泰 福 寿 康 乐 嘉 华 明 光 文 武 双 三 五 七 九 新 古 老 红 黄 蓝 紫 岚 岭 坪 坝 湾 潭 溪 泉 池 塘 桥 渡 关
        """);

    public static readonly Pool Abroad = Pool.Words("""
        美国 英国 法国 德国 俄罗斯 日本 韩国 印度 印尼 泰国 越南 缅甸 伊朗 伊拉克 以色列 巴基斯坦 土耳其 埃及 南非 肯尼亚 巴西 阿根廷 智利 墨西哥 加拿大 澳大利亚
        新西兰 西班牙 意大利 希腊 波兰 乌克兰 瑞典 挪威 荷兰 比利时 欧盟 联合国 东盟 香港 澳门 台湾 纽约 伦敦 巴黎 东京 首尔 曼谷 加州 莫斯科
        """);

    public static readonly Pool Sounds = Pool.Words("阿 巴 卡 德 尔 弗 格 哈 伊 杰 克 拉 马 纳 奥 帕 奇 罗 萨 塔 乌 维 沃 雅 扎 丹 林 森 斯 特 穆 莱 希 米 顿 莉 娅 比 洛 文 迪");

    public static readonly Pool Wires = Pool.Words("新华社 中新社 中新网 央视新闻 澎湃新闻 当地媒体 法新社 路透社 《都市报》 交警部门 消防部门 网友 气象部门 目击者 本报");

    /// <summary>What ends the name of a town, a village, or a thing named after one.</summary>
    public static readonly Pool TownEnds = Pool.Words("镇 乡 街道 镇 乡");
    public static readonly Pool VillageEnds = Pool.Words("村 社区 村 屯 寨 庄 村");

    private static List<(string, string, string[])> Parse(string table) =>
        [.. table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => (w[0], w[1], w[2..]))];
}
