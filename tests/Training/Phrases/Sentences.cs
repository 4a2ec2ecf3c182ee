namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Templates of sentences by their place in a report. No sentence of a real paper: grammar and invented matter.</summary>
internal static class Sentences
{
    public static readonly Pool Openings = Pool.Lines("""
        {day}，{place}{thing}<推进会|现场会|启动仪式|座谈会>在{venue}<举行|召开>，{body}、{body2}<有关|相关>负责人<及|和>{people}代表<参加|到场>。
        {day}，记者从{body}<获悉|了解到>，{place}{thing}<已|正>{act}，<预计|力争><年底前|下月|三季度>{act}{n}{unit}。
        {day}，走进{county}{town}{village}，{thing}<成片|连片|整齐排列>，{role}{person}正<忙着|带着工友>{act}{thing2}。
        {dayhour}，{county}{venue}里<人头攒动|机器轰鸣|灯火通明>，{n}<名|位>{role}围着{thing}<忙个不停|有说有笑>。
        “{thing}{act}以后，<省心|方便|踏实>多了！”{day}，{county}{role}{person}<指着|望着>{thing2}<说|告诉记者>。
        <今年以来|近年来|入夏以来|开年以来>，{place}<把|将>{thing}作为{aim}的<重要抓手|突破口>，{act}{thing2}，<成效|变化><明显|看得见>。
        {thing}<该|应>如何{act}？{day}，{body}给出了<答案|回应>：{act}{thing2}{n}{unit}，<覆盖|惠及>{people}{n}万人。
        {day}，由{body}主办、{firm}承办的“{coin}{thing}”<活动|大赛|展览>在{venue}<拉开帷幕|启幕>，为期{n}天。
        随着<一声|最后一><令下|车物料入库>，{coin}{thing}项目{day}<正式|顺利>{act}。
        {day}，{person}到{county}{venue}<调研|督导>{thing}工作，{person2}<陪同|参加>。
        {firm}{day}<宣布|透露>，公司{thing}{act}能力<提高|增加>到{n}{unit}，<创下|刷新>历史纪录。
        {coin}位于{county}{town}，是{place}<最大|最早|唯一>的{thing}<基地|片区>，{people}<世代|多年>在此{act}{thing2}。
        <清晨|傍晚|正午|雨后>的{coin}，<雾气未散|炊烟升起|蝉声正响>，{role}{person}<扛着|推着|检查着>{thing}<上了路|出了门>。
        <一场|一次>关于{thing}的<较量|讨论|接力>，正在{place}<展开|上演>。
        {day}，{place}印发《{coin}{thing}{act}办法》，对{thing2}作出<安排|规定>，自{monthday}起施行。
        """);

    public static readonly Pool Bodies = Pool.Lines("""
        <据介绍|据了解|据悉>，{coin}{thing}项目总投资{n}亿元，占地{n}亩，<建成|投产>后可{act}{thing2}{n}{unit}。
        {body}<有关|相关>负责人<表示|介绍>，下一步将继续{act}{thing}，{aim}。
        “{thing}是{place}的<家底|名片|短板>，{act}{thing2}<一刻也不能停|急不得也慢不得>。”{role}{person}说。
        “过去{act}{thing}，一天<下来|跑断腿>也就{n}{unit}，现在{thing2}<到位|上线>，<半天|几分钟>就能<办完|做完>。”{person}<算|给记者算>了一笔账。
        {county}<先后|累计>投入{n}万元{act}{thing}，{act2}{thing2}{n}{unit}，{people}<满意度|参与率>达{pct}。
        为{act}{thing}，{body}<组织|抽调>{n}名{role}<组成工作队|成立专班>，<逐户|逐项|逐村>{act2}{thing2}。
        <与此同时|此外|不仅如此>，{place}还{act}{thing}，推动{thing2}与{thing3}<融合|衔接>。
        数据显示，<截至目前|截至上月底|前三季度>，{place}{thing}达{n}{unit}，<同比|较上年>增长{pct}；{thing2}{n}{unit}，增长{pct}。
        在{venue}，{person}<拿起|打开|翻看>{thing}{act}，<神情专注|一脸自豪>。
        {thing}{act}起来，{thing2}也要<跟上|配套>。{county}为此<出台|制定>《{coin}{thing2}管理办法》，<明确|细化>{n}项任务。
        {person}<今年|现年>{age}岁，是{county}{town}的{role}，<与|和>{thing}打了{n}年交道。
        <会议|座谈会|现场会><指出|强调|要求>，要{act}{thing}，{act2}{thing2}，<坚决|切实>{aim}。
        <各级各部门|各地各有关单位>要<压实责任|密切配合|主动作为>，把{thing}{act}到<实处|末梢>，确保{thing2}<落地见效|不出问题>。
        {person}<强调|指出>，{thing}事关{people}<切身利益|长远福祉>，必须{act}{thing2}，{aim}。
        {firm}<投用|引进>{thing}后，{thing2}{act}时间从{n}小时<缩短|压缩>到{n}分钟，成本<下降|降低>{pct}。
        <有了|解决了>{thing}，{people}的<腰包|心气|底气><鼓|顺|足>了。{village}{n}户人家<靠|凭>{thing2}<增收|就业>，户均<收入|分红>{n}元。
        {coin}<两岸|一带|片区>的{thing}<曾经|一度>{act}困难，{thing2}<闲置|老化>，{people}<意见不小|盼着改变>。
        <变化|转机>始于{year}年。那一年，{body}<决定|启动>{act}{thing}，{person}<带头|第一个><报名|试>。
        {person2}是{firm}的{role}，<她|他><告诉记者|回忆说>，当初{act}{thing}时<没有经验|心里没底>，全靠{body2}<派人|上门>指导{thing2}。
        记者<看到|注意到>，{venue}<内|外>，{thing}、{thing2}、{thing3}<一应俱全|井然有序>，{role}<来回|正在>{act}。
        {thing}<只是|不过是><开始|一个缩影>，{place}还有{n}个{thing2}<正在|等待>{act}。
        按照<计划|规划|方案>，{place}今年将{act}{thing}{n}{unit}、{act2}{thing2}{n}{unit}，<同步|逐步>{aim}。
        {body2}{role}{person2}<建议|认为|提醒>，{act}{thing}应<因地制宜|循序渐进>，避免{thing2}<重复建设|一哄而上>。
        {thing}怎么{act}、钱从哪里来、{thing2}谁来管？{county}<用|以>“{coin}”<模式|机制><回答|破解>。
        <眼下|目前|当前>，{county}{n}{unit}{thing}<进入|正处于>{act}<关键期|高峰期>，{role}<抢时间|轮班>{act2}{thing2}。
        在{place}{n}个<乡镇|社区>，像{person}这样的{role}有{n}<名|人>，他们{act}{thing}，<也|更>{act2}{thing2}。
        {day}，{coin}{thing}<交付|移交>{body}，<至此|这意味着>{place}{thing2}<全部|基本>{act}。
        {thing}的<成功|经验><在于|离不开>{thing2}：一是{act}{thing3}，二是{act2}{thing}，三是{aim}。
        <有人|有网友>问，{thing}会不会<影响|挤占>{thing2}？{body}<回应|解释>称，两者<互为补充|并不冲突>。
        {n}年间，{thing}从{n}{unit}<增加|扩大>到{n}{unit}，{thing2}<从无到有|从弱到强>，{people}<看在眼里|记在心里>。
        """);

    public static readonly Pool Closings = Pool.Lines("""
        <下一步|接下来>，{place}将<继续|持续>{act}{thing}，{aim}。
        “等{thing}{act2}了，我还要{act}{thing2}。”{person}<满怀信心|笑着说>。
        {body}、{body2}负责同志<参加|参加上述活动|列席会议>。
        <目前|据悉>，{thing}的<后续|相关>工作<正在|仍在>进行。
        {people}若发现{thing}<问题|线索>，可拨打{phone}<反映|举报>。
        {thing}在<变|长|延伸>，{place}的<故事|春天>还在继续……
        <夜幕降临|夕阳西下>，{coin}的{thing}<亮|静>了下来，明天又将{act}{thing2}。
        """);

    /// <summary>What every report may aim at.</summary>
    public static readonly Pool Aims = Pool.Words("""
        推动高质量发展 增强群众获得感 守住安全底线 补齐民生短板 激发内生动力 服务发展大局 提升治理效能 助力乡村全面振兴 优化营商环境 确保完成全年目标
        巩固拓展成果 筑牢生态屏障 保障供应稳定 扩大有效投资 办好民生实事 促进共同富裕 打造区域中心 走好特色之路
        """);

    public static readonly Pool People = Pool.Words("群众 村民 居民 市民 企业 农户 游客 学生 职工 乡亲们 老百姓 经营主体 家长 患者 旅客 读者");
    public static readonly Pool Units = Pool.Words("万亩 个 吨 户 公里 万人次 台 套 亿元 万元 家 场 项 件 万千瓦时 平方米 株 辆 趟 人");
}
