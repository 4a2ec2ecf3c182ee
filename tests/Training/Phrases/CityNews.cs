namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>How evening papers, agencies, courts, markets and commentators write: accidents, quarrels, figures, opinions. Slots as in <c>Subject.Slot</c>.</summary>
internal static class CityNews
{
    public static readonly Pool Openings = Pool.Lines("""
        {day}{clock}，{county}{venue}附近发生一起{thing}<事故|意外|纠纷>，造成{n}人<受伤|被困|受惊>，{body}<正在|已>介入调查。
        据{wire}{day}<消息|报道>，{abroad}{thing}<引发|遭遇>{thing2}<危机|风波|争议>，{n}{unit}{noun}受到影响。
        {day}{clock}许，{someone}<驾车|骑车|步行><经过|行至>{coin}路时，<突然|意外><看见|撞上>{thing}，<吓得|急得>{verb}{noun}。
        “{clause}！”{day}，{someone}<拨通|打进>本报热线，<讲述|反映>了自己{verb}{thing}的<经历|烦恼>。
        {county}人民法院<日前|近日>对一起因{thing}引起的案件作出<判决|裁定>，{firm}被判<赔偿|返还>{someone}{n}万元。
        {day}晚，{firm}<发布|公布><公告|声明|年报>称，{thing}{act}<完成|终止>，<预计|全年>净利润<增长|下滑>{pct}。
        <昨日|前日|今晨>，{city}<下起|迎来>今年<首场|最大>的{noun}，{thing}{act}<一度|全面><受阻|中断>，{people}出行<不便|请注意>。
        还有{n}天就是<春节|中秋|国庆|开学>了，{coin}的{thing}却让{people}<犯了愁|高兴不起来>。
        {abroad}{day}举行{thing}<选举|谈判|听证会>，{n}名<代表|官员|专家>就{thing2}<展开激烈交锋|达成初步协议>。
        一则“{clause}”的<视频|帖子|消息><近日|这两天>在网上<热传|刷屏>，引来{n}万网友<围观|讨论>。{body}{day}<回应|通报>：{clause}。
        {age}岁的{someone}<怎么也没想到|至今想不通>，{verb}了{n}年的{thing}，<竟|却>{verb}{noun}。
        <为什么|怎样才能>{verb}{thing}？{clause}？{day}，记者带着{people}的<疑问|期待><走访|询问>了{body}。
        <入夏|入秋|放假|开春>以来，{coin}多家医院<接诊|收治>的{thing}患者<明显|成倍>增多，{role}提醒：{clause}。
        {wire}{day}从{body}<获悉|独家获悉>，{thing}{act}{noun}<将|有望>于{monthday}<实施|调整|揭晓>。
        {year}年{monthday}，{someone}在{coin}<捡到|收到|丢了>一<只|部|笔>{noun}；{n}年后，{clause}。
        {day}，{abroad}{firm}<首席执行官|发言人>{foreigner}在<社交媒体|新闻发布会>上<表示|宣称>，{clause}，{clause}。
        <凌晨|深夜|正午>的{coin}<火车站|批发市场|急诊室>，{role}{someone}<刚刚|已经>{verb}{n}{unit}{noun}。
        {thing}<又|再>涨价了！记者{day}<走访|探访>{city}{n}家<超市|门店|市场>发现，{thing2}每<斤|公斤|吨><上涨|下跌>{n}元。
        {city}警方{day}<通报|披露>，一<名|伙>涉嫌{verb}{thing}的<男子|团伙>已被<刑拘|抓获|控制>，涉案金额<达|超>{n}万元。
        提起{thing}，<很多人|不少家长|老街坊们><都会|首先>想到{coin}。<可|然而>{conn}，{clause}。
        <三年前|去年冬天|上世纪八十年代>，{someone}<从{village}来到|离开>{city}时，<身上只有|怀里揣着>{noun}。
        {thing}该不该{act}，<一直|近来>是{coin}<社区|业主群|朋友圈>里<绕不开|吵得最凶>的话题。
        {day}<至|—>{monthday}，{city}<全市|市区>{thing}{act}实行<新规|限时>，{people}<请|须>{verb}{noun}。
        {day}的<比赛|决赛|开幕战>中，{coin}队<客场|主场>以{n}比{n}<力克|不敌>对手，{someone}<独得|贡献>{n}分。
        最新<统计|监测|调查>显示，{abroad}{thing}<同比|环比><上升|回落>{pct}，为{year}年以来<最高|新低>。
        日前，有<读者|网友|业主>向本报<反映|爆料>：{clause}，{clause}，{people}<苦不堪言|敢怒不敢言>。
        {thing2}<不见了|坏了|超标>，<谁来|该谁><负责|买单>？{someone}<跑了|打了>{n}<趟|次><仍|也>没有{verb}{noun}。
        {coin}队、{coin2}队<双双|先后>{verb}{noun}，{abroad}{thing}<联赛|锦标赛>{day}<落幕|战罢首轮>。
        <好消息|提个醒|注意了>！{monthday}起，{city}{thing}<将|要>{act}，<不用|需要>{verb}{noun}。
        {clause}，这是{role}{someone}{n}年来<每天|一直><坚持|惦记>的事。
        {day}，<全国|{abroad}><政府|议会|央行>宣布<下调|上调|取消>{thing}{noun}，<市场|外界>反应<平淡|强烈>。
        <有道是|老话说|常言道>：{clause}。用这句话<形容|说>{coin}的{thing}，<再合适不过|一点不假>。
        {foreigner}<没有料到|承认>，{thing}{adv}{verb}{noun}的这一天来得<这么快|如此突然>。
        {coin}消息：{thing}{adv}{verb}{noun}，{n}<人|家企业|个航班>{verb}{noun}。
        """);

    public static readonly Pool Bodies = Pool.Lines("""
        {someone}<告诉记者|回忆说|称>，<当时|事发时>{clause}，“<太突然了|没想到|真后怕>，{clause}。”
        记者<赶到|来到>现场时，{clause}，{n}名{role}正在{verb}{noun}，周围<拉起了警戒线|围了不少人>。
        <目前|截至记者发稿时|截至昨晚>，{thing}的<原因|详情|后续>{body}<仍在|正>进一步<调查|核实|处理>中。
        {body}<一位|一名><不愿透露姓名的|姓{surname}的><工作人员|负责人>说，{clause}，{clause}。
        法院<认为|审理查明>，{someone}{verb}{thing}，<应当|不应>承担{noun}，<遂|据此>作出上述判决。
        据<目击者|邻居|家属>{someone}<介绍|讲>，{clause}；<当天|随后>，{clause}。
        <对此|针对此事|昨天下午>，{firm}<客服|相关负责人><答复|回应>：{clause}，如有疑问可拨打{phone}。
        {n}月{n}日，{clause}。{n}月{n}日，{clause}。<至今|此后>，{clause}。
        <分析人士|业内人士|律师><指出|认为>，{clause}，{thing}<短期内|长远看>难以{verb}{noun}。
        {foreigner}说：“{clause}。”<他|她><还|同时><补充|透露>，{clause}。
        <医生|专家><提醒|建议>：{clause}；如出现{noun}，应及时{verb}{noun}。
        {coin}{thing}<收盘|报收>于{n}点，<涨|跌>{pct}；{thing2}成交{n}亿元。
        <上半场|首节|开场>第{n}分钟，{someone}{verb}{noun}，为{coin}队<扳回一城|首开纪录>；<此后|终场前>双方{verb}{noun}。
        “<妈|爸|师傅>，{clause}。”{someone}<红着眼圈|笑着|低声>说，“{clause}。”
        <是|不是>{thing}不{verb}{noun}，而是{clause}；<是|不是>{people}不{verb}，而是{clause}。
        <民警|消防员|急救人员>{n}分钟后<赶到|到场>，{clause}，{someone}被<送往医院|成功救出>。
        {thing}<每|平均>{unit}{n}元，比<去年同期|上周|节前><贵|便宜>了{n}元；{thing2}<持平|略有下降>。
        {abroad}媒体<评论|报道>称，{clause}，{clause}，{thing}<前景|命运><不明|堪忧>。
        <说到底|归根结底|换个角度看>，{clause}。<与其|如果>{verb}{noun}，<不如|为何不>{verb}{noun}？
        {someone}<今年|刚满>{age}岁，<老家|家住>{county}{town}，<一家|兄弟>{n}口靠{thing}{verb}{noun}。
        按<规定|惯例|合同约定>，{thing}{act}<须|可>在{n}日内{verb}{noun}，逾期<不予办理|后果自负>。
        记者<查询|梳理|对比><发现|得知>，<类似|同样>的{thing}<事件|情况>在{coin}<并非首次|已有{n}起>。
        <监控|视频><画面|录像>显示，{n}时{n}分，{someone}{verb}{noun}，<随后|几秒后>{clause}。
        <起初|开始时>，{clause}；<后来|渐渐地>，{clause}；<再后来|如今>，{clause}。
        """);

    public static readonly Pool Closings = Pool.Lines("""
        本报将<继续|持续>关注此事<的进展|>。
        <目前|昨晚>，{someone}已<脱离危险|出院|回到家中>。
        案件<正在|仍在>进一步<审理|侦办>中。
        <至于|谈到>{noun}，{someone}说：“{clause}。”
        {clause}，<值得|需要><我们|每个人><深思|警醒>。
        <毕竟|因为>，{clause}。
        （文中{someone}为化名）
        {n}号，{clause}。
        """);

    /// <summary>On one line mostly; "/" is where print breaks it.</summary>
    public static readonly Pool Headlines = Pool.Lines("""
        {someone}{verb}{thing} <竟|却>{verb}{noun}
        <男子|女子|老人|小伙><酒后|深夜|当街>{verb}{noun} <被拘|获救|被罚{n}元>
        {coin}路<一车|两车><追尾|相撞|侧翻> {n}人<受伤|送医>
        {county}一<仓库|民房|商铺><起火|塌了> <未|致{n}人><伤亡|受伤>
        {thing}<涨|跌>了{n}元 {people}<坐不住|淡定>了
        <警惕|当心|小心>！{thing}<可能|正在>{verb}{noun}
        {firm}：{clause}
        {firm}<回应|否认>“{thing}”：{clause}
        {abroad}{thing}<爆发|遭袭|坠毁> <至少|已致>{n}人<遇难|伤亡>
        {abroad}<总统|首相|外长>{foreigner}<访华|辞职|获连任>
        {foreigner}：{clause}
        {age}岁{someone}{verb}{noun}{n}年
        “{clause}”<骗局|背后>：谁在{verb}{noun}？
        {thing}，<真|还>能{verb}{noun}吗？
        {clause}？<专家|官方|警方>：{clause}
        {clause}，<合理|合法|划算>吗？
        {coin}队{n}:{n}<胜|负|平>{coin2}队
        {verb}{noun}，<别忘了|先要>{verb}{noun}
        {n}岁<男童|女孩><走失|坠楼|被困> {n}<小时|分钟>后获救
        今起<降温|有雨|限行> {people}<请|记得>{verb}{noun}
        {monthday}起，{thing}有<新规|变化>
        <别让|莫让>{thing}{verb}了{noun}
        {thing}<当|要><缓行|慎行|立规矩>
        <从|由>“{thing}”<说起|想到的|看{noun}>
        {thing}不是“{noun}”
        {thing}：<变|不变>的是{noun}
        {surname}<先生|女士><买房|看病|网购><记|遭遇{noun}>
        {coin}{thing}案<一审|二审>宣判 {someone}获刑{n}年
        <记者|本报>{n}问{thing}
        {thing}<A股|股价><涨停|大跌>{pct}
        {coin}<地铁|公交>{n}号线<今日|明起><开通|停运|绕行>
        {noun}，{noun}，<还是|更是>{noun}
        <今天|明天|周末>，去{coin}{verb}{noun}
        {city}{year}年<高考|中考|公务员考试>{thing}<公布|出炉>
        {n}个{noun}换来一<个|条>{thing}
        {thing}“<缩水|缺席|变脸>”之谜
        {body}<辟谣|提醒|通报>：{clause}
        {coin}，<你好|再见|我们来了>！
        {clause} {clause}
        {clause}：{clause}
        {thing}{adv}{verb}{noun} {n}<人|家>受<罚|奖|益>
        {abroad}{thing}{act} {wire}：{clause}
        {thing}{verb}{noun}，<谁之过|怎么办|何时休>？
        {someone}的{noun}<与|和>{noun}
        第{n}次{verb}{noun}
        <再|又>见{coin}：{clause}
        {thing}“{verb}{noun}” <邻居|业主|家长>：{clause}
        “{noun}”<变|成>“{noun}” {thing}{verb}{noun}
        {n}万人{verb}{thing} 只因“{clause}”
        {firm}{verb}{thing}，/{firm}{verb}得了{noun}？
        {clause}/{abroad}{thing}<调查|追踪>
        {someone}{verb}{noun}/<警方|医院|校方>：{clause}
        {city}：{thing}{adv}{verb}/{people}{verb}{noun}
        “{clause}”/——{thing}{noun}<之问|之痛|之忧>
        {thing}<事件|事故>{n}人<被追责|获赔>/{clause}
        {coin}{noun}：/{clause}
        """);

    /// <summary>Above or below the headline: half sentences of the report.</summary>
    public static readonly Pool Clauses = Pool.Lines("""
        {someone}<称|说>{clause}
        {n}人<受伤|被困|获赔>，{clause}
        {body}<已|正>{verb}{noun}
        <初步|最新>调查<显示|表明>{thing}{verb}{noun}
        <律师|专家>：{clause}
        {thing}<究竟|到底>{verb}了谁的{noun}？
        {clause}，{n}<人|家企业>{verb}{noun}
        {abroad}{thing}{verb}{noun}
        <造成|涉及|覆盖>{n}{unit}{thing}
        {clock}，{thing}{verb}{noun}
        <现场|当日>{verb}{n}{unit}{thing}
        {year}年{thing}{adv}{verb}{noun}
        """);
}
