namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Templates of headlines, kickers, decks and subheadings. Slots as in <c>Subject.Slot</c>; "/" is where print breaks a line.</summary>
internal static class Headings
{
    public static readonly Pool Headlines = Pool.Lines("""
        {city}{act}{thing}
        {county}{thing}{act}忙
        {place}{n}个{thing}项目集中<开工|签约|竣工>
        {place}首<个|批|条>{thing}<投用|亮相|落地|获批>
        {thing}“{act}”出新天地
        {body}<召开|举行>{thing}<工作会|推进会|现场会|座谈会>
        {place}<推进|深化|加快>{thing}<改革|建设|升级>
        小{thing} 大<民生|文章|产业|作为>
        {thing}<旺|活|好|新>了 {people}<笑|乐|富|忙>了
        {place}<前三季度|上半年|去年|一季度>{thing}<增长|下降>{pct}
        让{thing}<成为|变成>{place}的<新名片|金招牌|好帮手>
        {thing}为何在{county}“<火|热|潮>”起来？
        <谁来|怎样|如何>{act}{thing}？
        从“{thing}”到“{thing2}”
        {person}：{thing}路上的<追梦人|守护者|带头人>
        一<位|名>{role}的{thing}情
        {firm}<获|拿下|摘得>{thing}<大奖|订单|专利|认证>
        {place}出台{n}条措施<支持|规范|促进>{thing}
        {coin}畔{thing}<香|美|兴|忙>
        {thing}{act}<记|侧记|观察|见闻>
        <走进|探访|直击|记者调查：>{coin}{thing}
        {person}<会见|调研|看望|慰问|督导>{thing}<代表|工作|一线>
        {person}主持召开{thing}<专题会议|常务会议|工作会议>
        “{thing}+{thing2}”<激活|点亮|绘就>{county}新<图景|动能|画卷>
        {place}{thing}<连续|累计>{n}<年|次><居|位列>全省<第一|前列>
        {thing}<有|无><了|需>“{thing2}”
        <聚焦|紧盯|围绕>{thing} {act}{thing2}
        {county}{town}：{thing}铺就<致富|幸福>路
        {year}年{place}{thing}<实施方案|工作要点>出炉
        {people}<点赞|期盼|热议>{thing}
        {thing}<今日|明日|本周末><启幕|开赛|开放|来袭>
        {n}<名|位|人>{role}<奔赴|走进|驰援>{coin}
        <守好|扛牢|筑牢>{thing}<防线|责任|底线>
        {thing}<十问|三问>
        {place}<启动|举办|举行>“{thing}”<主题活动|宣传周|启动仪式>
        {thing}<岂能|不能|切莫>“{act}”了之
        {city}{thing}{act}再<提速|加码|升级>
        <一粒|一片|一座|一条>{thing}的<变迁|旅程|故事>
        {firm}{n}<亿|万>元{thing}项目落户{county}
        {four} {place}{act}{thing}
        {four} {thing}<助力|带动>{people}<增收|就业>
        {four} {four}
        {thing}{four}
        {person}<会见|致电|复信>{firm}{role}
        {person}在{city}<调研|考察>{thing}
        {body}：{thing}{act}{n}{unit}
        {thing}<今天|今日><启动|开幕|闭幕|揭晓>
        第{n}届{coin}{thing}<节|展|大会><今天|昨日|在{city}><启动|开幕|闭幕>
        {place}{thing}{act}<有序|加快>推进
        {year}年{thing}<补助资金|任务>下达
        {n}项{thing}<措施|行动>启动
        《{thing}{act}<条例|规划|意见>》<印发|公布|出版发行>
        {body}<部署|召开会议部署><开展|做好>{thing}工作
        {county}：{verb}{noun} {verb}{thing}
        {firm}称{thing}{act} {coin}称{noun}{adv}{verb}
        {thing}<首次|再次|已><突破|超过>{n}{unit}
        {noun}里的{thing}
        {adj}的{thing}
        一{noun}一{noun}总关{noun}
        {body}发布{thing}<提示|预警|白皮书|典型案例>
        """);

    /// <summary>Headlines as long as those of provincial papers, on one line.</summary>
    public static readonly Pool WideHeadlines = Pool.Lines("""
        {thing}{act}，{people}<能|还要><等|忍>多久？
        {firm}{act}{thing}，{firm}{verb}得了吗？
        {anyone}：{clause}
        “{clause}”
        {thing}{adv}{verb}，{noun}{verb}
        面对{thing}，{body}<该|能>{verb}{noun}吗？
        {county}{venue}<发生|突发>{thing}<事故|险情> <致|造成>{n}人<受伤|被困>
        {anyone}回应{thing}{act}：{clause}
        “{thing}”事件<后续|追踪|始末>：{clause}
        {place}{n}{unit}{thing}<完成|实现>{act} {thing2}<有了|迎来><新标准|新进展>
        {body}<召开|举行>{thing}<专题会议|工作推进会> 研究{act}{thing2}<有关事项|工作>
        {person}在{county}调研{thing}工作时强调 {aim}
        {thing}与{thing2}“双<轮|向>{act}” {place}{aim}
        <全省|全市>{thing}<现场|推进>会在{county}<召开|举行> {person}出席并讲话
        {firm}{thing}项目<签约|落户>{county} 总投资{n}亿元
        {place}启动{thing}<专项行动|攻坚战> {n}类{thing2}<纳入|列为><重点|整治范围>
        <第{n}届|首届>{coin}{thing}<大会|博览会|节>将于{monthday}<开幕|举行>
        {n}名{role}<历时|用时>{n}天{act}{thing} 只为{people}{verb}{noun}
        {thing}<同比|较去年>增长{pct} {place}{thing2}<跑出|交出><加速度|亮眼成绩单>
        <中共|关于>{county}委员会关于{act}{thing}的<决定|意见>
        {act}{thing}{act2}{thing2} {village}{people}<走上|踏上><致富|振兴>路
        《{coin}{thing}{act}<条例|办法>》<正式|今起>施行 明确{thing2}<边界|责任>
        {person}：<用|以>{n}年{verb}{thing}，把{noun}{verb}在{coin}
        从{n}{unit}到{n}{unit}：{thing}{act}的{city}<实践|经验|答案>
        {body}公布{n}起{thing}典型案例 <涉及|包括>{thing2}、{thing3}
        {people}反映{thing}{act}难 {body}：<已整改|正在核实|月底前解决>
        {city}与{coin}<签署|达成>{thing}合作<协议|备忘录>
        {thing}{verb}{noun} {thing2}{verb}{noun}——{county}{aim}<纪实|观察>
        {four} {four} {place}{verb}{thing}{noun}
        <抓|促|稳|强|扩|优><项目|增长|就业|投资|服务> <抓|促|稳|强|扩|优><生产|消费|创新|效率|环境> {place}{act}{thing}
        <弘扬|传承|赓续>{coin}<精神|文脉> <走好|写好|答好>{thing}<之路|文章|答卷>
        {verb}{noun} {verb}{noun} {place}{thing}{adv}{verb}
        {county}{verb}{noun} {city}{verb}{thing} <切实|共同>{aim}
        {body}发布{thing}数据 {n}{unit}{thing2}{adv}{verb}
        {firm}{verb}{thing} {coin}{verb}{noun} 多方{verb}{noun}
        {body}与{body2}就{thing}{verb}{noun}<交换意见|达成一致>
        <今冬明春|国庆期间|五一假期>{place}{thing}预计达{n}{unit}
        """);

    /// <summary>A headline in two or more printed lines.</summary>
    public static readonly Pool LongHeadlines = Pool.Lines("""
        {thing}{act}，/{people}<能|还要>{verb}{noun}吗？
        {firm}：/{verb}{thing}，{verb}{noun}
        {anyone}{verb}{thing}：/{clause}
        “{thing}{act}”：/{clause}
        {clause}，/{clause}
        “{coin}{thing}”<刷屏|走红>/{clause}
        《{thing}{act}<条例|办法>/（{year}年修订）》<发布|施行>
        中共{city}市委 {city}市人民政府/关于{act}{thing}的<决定|意见>
        <以|把>{thing}<作为|当作>{aim}的<突破口|着力点>/{place}{act}{thing2}<跑出|按下><加速度|快进键>
        {place}{thing}总量<达|突破>{n}<万|亿>{unit}/{act}{thing2}{n}{unit}
        {thing}{act} {thing2}{act}/{county}奋力<书写|谱写>{aim}新<篇章|答卷>
        {person}在{place}调研时强调/<坚定不移|持之以恒|全力以赴>{aim}/不断<开创|提升>{thing}<新局面|新水平>
        {place}人大常委会审议{thing}<条例|报告>/明确{n}类<行为|情形>将被{act}
        <深入推进|扎实做好|统筹抓好>{thing}/<奋力|努力><推动|实现>{thing2}<高质量发展|新突破>
        {firm}与{body}<签约|携手>/共建{thing}<基地|平台|示范区>
        一边是{thing}/一边是{thing2}
        {four}/{place}{act}{thing}{noun}
        {four}/{four}
        {four}/{thing}<助力|带动|点亮>{people}{noun}
        {verb}{noun}/{place}{act}{thing}再<提速|加码>
        {verb}{noun} {verb}{noun}/{place}{verb}{thing}新{noun}
        {body}<召开|举行>{year}年/{thing}<座谈会|分析会>
        第{n}届{coin}{thing}/{thing2}<论坛|博览会>举行
        {place}<深入|扎实><开展|推进>/{thing}{act}
        {person}就{thing}{act}/{n}周年互致贺电
        {n}部门<发布|印发>/{thing}{act}<意见|目录>
        {adj}{thing}/{verb}{adj}{noun}
        {coin}的{thing}/{act}出怎样的<答案|未来>？
        {thing}{n}年：/从{act}到{thing2}的<跨越|蝶变>
        <抓|促|稳|强|扩|优|惠|提><项目|增长|就业|投资|链条|服务|质量|根基>/<抓|促|稳|强|扩|优|惠|提><生产|消费|出口|创新|效率|收入|环境|保障>/{place}{act}{thing}{noun}
        <弘扬|传承|赓续|发扬>{coin}<精神|文脉|家风>/<走好|写好|答好>{thing}<之路|文章|答卷>
        <牢记|践行><嘱托|使命|誓言>/<奋力|勇>{verb}{thing}{noun}
        {four}/{four}/{place}{verb}{thing}
        <以|凭>{noun}<为|作><笔|舟|桥>/{verb}{thing}{noun}
        {n}{unit}{thing}<走出|挺进><大山|国门>/{county}“{thing2}”<底气|密码>何在
        <坚持|突出>{thing}导向 <强化|抓实>{thing2}保障/{body}{act}工作<见|取得>实效
        """);

    public static readonly Pool Kickers = Pool.Lines("""
        {body}{role}{person}<调研|检查|督导|走访>时<强调|指出|要求>
        {body}{person}在会上<强调|指出>
        {body}{person}主持召开<会议|专题会><强调|要求>
        {person}在{thing}<工作会议|座谈会|调研>上强调
        {person}主持<召开|会议>并讲话
        {body}<召开|举行>{thing}<推进会|专题会>
        <聚焦|围绕>{thing} {act}{thing2}
        {place}{act}{thing}{n}{unit}
        {thing}<怎么|如何>{act}？{thing2}谁来<管|抓|做>？
        <牢记嘱托 感恩奋进|新春走基层|高质量发展调研行|记者在现场|奋进新征程>
        {n}个{thing}、{n}{unit}{thing2}，{place}<交出|晒出>成绩单
        第{n}届{thing}<博览会|大会|论坛><开幕|闭幕|举行>
        {person}主持召开{thing}<专题学习|常务会议|专题会议|领导小组会议><|（扩大）会|(扩大)会>强调
        {person}在{thing}<动员部署会|视频会议|调度会>上<强调|指出|要求>
        {person}到{county}<调研|督导|检查>{thing}时<强调|指出>
        {body}{thing}工作<会议|领导小组会议>强调
        {body}开展学习贯彻{coin}会议精神宣讲/<暨{thing}工作会议精神宣讲|走进{county}>
        {clause}
        {clause}
        {anyone}{verb}{noun}
        {verb}{noun}、{verb}{thing}
        如何{verb}{noun}，加快{act}{thing}？
        {thing}力争<实现|达到>{n}<亿|万>{unit}
        {county}{town}{act}{thing}，{people}<受益|叫好>
        <历时|投资>{n}<年|亿元>，{thing}<今日|正式><通车|启用>
        以{thing}<引领|推动|赋能>{thing2}<发展|建设|提升>
        为{thing}<护航|添彩|加油>
        {firm}{act}{thing}的<启示|探索>
        今年将{act}{thing}{n}{unit}，力争{thing2}达{n}{unit}
        """);

    public static readonly Pool Decks = Pool.Lines("""
        ——{place}{act}{thing}<纪实|综述|见闻|侧记>
        ——<访|专访|记>{body}{role}{person}
        ——来自{county}{venue}的<报道|调查|蹲点报告>
        {person}<出席|讲话|参加> {person2}<主持|作报告|致辞>
        {thing}{n}{unit} {thing2}{n}{unit}
        <力争|预计>{thing}<年底|年内|明年>{act}{n}{unit}
        {n}<项|批|类>{thing}{act} <惠及|覆盖>{people}{n}万人
        {act}{thing}，<还|仍>需{act}{thing2}
        总投资{n}亿元 建成后<年产|年增>{thing}{n}{unit}
        {thing}由{body}<统一|牵头>{act}
        {clause}
        {clause}
        {n}<亿|万>{unit}{thing}{adv}{verb}
        {thing}占比<提升至|达>{pct}
        {anyone}<等>{verb}{thing}{noun}
        ——{clause}
        ——{verb}{adj}的{noun}
        {body}提醒{people}{verb}{noun}
        <专家|业内人士|记者>提醒：{act}{thing}<要|应><谨慎|趁早>
        """);

    /// <summary>Plain words of a subheading; its mark is set elsewhere.</summary>
    public static readonly Pool Subheadings = Pool.Lines("""
        {act}{thing}
        {thing}{act} {thing2}<提质|增效>
        <破题|解题|答题>：{thing}
        <一份|一张>{thing}<清单|答卷>
        {thing}从<哪里来|小到大|无到有>
        <强|优|扩|稳>{thing} <提|增|促>{thing2}
        把{thing}{act}到{people}<家门口|心坎上>
        {coin}：{thing}{act}的<样本|探索>
        <为何|何以|怎样>{act}{thing}？
        “{thing}”<变|成>“{thing2}”
        {thing}<背后|之变|之问>
        <坚持|突出|注重>{thing}<引领|导向|先行>
        {n}{unit}{thing}<有了|迎来><新家|归宿|转机>
        {person}的{thing}账
        {thing}与{thing2}
        <关于|有关>{thing}<问题|工作|情况>
        {thing}<强起来|活起来|亮起来>
        {clause}
        {clause}
        {clause}
        {verb}{noun} {verb}{noun}
        {body}<称|回应><将|已>{verb}{thing}
        {firm}称{thing}{adv}{verb} {coin}{verb}{noun}
        {person}<宣布|表示>{verb}{thing}{noun}
        {thing}{adv}{verb}<持续|之中>
        {n}{unit}{thing}{adv}{verb}
        {thing}<同比增长|占比提升至>{pct}
        {four}
        {four} {four}
        {verb}{thing}，{verb}{noun}
        向{thing}{noun}{verb}
        {people}{verb}{noun}
        {body}就{thing}<举行|召开>{noun}会议
        """);
}
