namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>What supplements print: verse, essays, serials, tips.</summary>
internal static class Literature
{
    public static readonly Pool Titles = Pool.Lines("""
        {coin}<记|行|听雨|晚秋|春晓|月色|旧事>
        <母亲|父亲|外婆|祖父>的{object}
        {object}<里|上|外>的<春天|故乡|童年|光阴>
        又见{object}
        一<碗|盏|把|条>{object}
        <冬日|夏夜|初秋|立春>{object}
        写给{coin}
        {object}小记
        故乡的{object}
        <走过|怀念|致>{coin}
        {object}与{object}
        人间有<味|情>是{object}
        读《{coin}集》
        <雨|雪|风>落{coin}
        那<年|时>的{object}
        岁月里的{object}香
        {object}<深处|尽头>
        """);

    /// <summary>Short titles, a word or two; set wide often.</summary>
    public static readonly Pool ShortTitles = Pool.Lines("""
        {object}
        {coin}
        {object}<记|赋|谣|吟|颂|辞|帖|志>
        {season}<里|来|深|日|夜|色|意|光|歌|思|声>
        {season}<到|过|别|望|寻|访>{coin}
        {season}<日|夜|晨|暮><私语|随想|絮语|断章|听{sound}|遐思>
        <听|看|望|问|寻|忆|夜读|独坐|醉>{object}
        {coin}<夜|晨|雪|雨|秋|春|月|行|记|赋>
        {object}<记忆|往事|情思|人家|清浅|年年|如故>
        <檐下|窗外|枕上|江边|山中|桥头|灯下><听雨|观雪|月色|闲话|一夜|笔记>
        <我的|娘的|爹的|父亲与><{object}|{season}天>
        <那|这>年的{sound}
        {noun}
        {noun}<颂|赋|记|曲>
        {verb}{noun}
        {adj}的{noun}
        {four}
        <五|七><绝|律>·{object}
        <浣溪沙|鹧鸪天|如梦令|清平乐|水调歌头|卜算子|临江仙>·{coin}
        {season}{sound}
        {coin}三<题|章|首>
        """);

    public static readonly Pool Seasons = Pool.Words("春 夏 秋 冬 立春 雨水 惊蛰 清明 谷雨 小满 芒种 夏至 白露 霜降 立冬 小雪 大寒 早春 暮春 初夏 深秋 腊月 正月 端午 中秋");
    public static readonly Pool Sounds = Pool.Words("雪 雨 风 月 鸟鸣 蛙声 桂香 钟声 荷 梅 竹 云 雁 灯");

    /// <summary>Names of a supplement: above what it holds, belonging to nothing.</summary>
    public static readonly Pool PageNames = Pool.Lines("""
        副刊
        文学副刊
        {object}
        {coin}<花|湖|河|山|桥|亭|楼>
        <百花|茶|晨|星|柳|枫|荷|芳草|绿野|雁|西窗><洲|余|韵|地|荫|塘|叶|苑|台|烛>
        <诗|文|艺|书>苑
        <散文|诗歌|随笔|小小说|新诗|旧体诗|杂文>
        <诗|散文|小说><选|页|卷|天地|专版>
        <作品|新作|佳作><赏析|选登|欣赏>
        第{n}期
        总第{n}期
        本版责编：{anyone}
        投稿邮箱：fukan@{coin}.com
        """);

    public static readonly Pool Objects = Pool.Words("老屋 石桥 灯火 麦田 炊烟 月亮 渡口 茶馆 竹林 雨伞 布鞋 腊肉 豆腐 槐花 水井 书信 火车 山路 稻香 菜园 蝉鸣 白发 背影 河流 木梯 窗棂 咸菜 桂花 露珠 暮色 石磨 油纸伞 布谷鸟 老牛 蒲公英");

    public static readonly Pool Verses = Pool.Lines("""
        {object}落在{object}上
        <我|你|风>把{object}交给{object}
        <一盏|一枚|一片>{object}
        像<多年前|昨夜|远方>的{object}
        {object}很<轻|慢|远>
        谁在{coin}<唱歌|等候|回头>
        而{object}<不语|依旧|醒来>
        从{object}到{object}
        <春天|夜晚|山谷><路过|打开|收留>{object}
        {coin}的{object}啊
        <还有|只有>{object}，和<沉默|流水>
        我们<数着|捧起|想起>{object}
        <渐渐|慢慢><亮了|老了|近了>
        <千年|百里><一梦|同风>{object}<新|长|深>
        {noun}{verb}{noun}
        {noun}{verb}下来
        {verb}{noun}的人
        {sound}一声
        {noun}就{verb}一<分|寸|程>
        <缝|挂|落|写>在{noun}上的{noun}
        {season}，{season}
        我只{verb}{noun}
        把{noun}{verb}成{noun}
        谁{verb}{noun}
        而{noun}，<仍|还|只>{verb}{noun}
        {verb}{verb}
        {noun}与{noun}
        {adj}的{noun}，{adj}的{sound}
        不{verb}{noun}，也不{verb}{sound}
        """);

    public static readonly Pool Memories = Pool.Lines("""
        <小时候|那些年|记忆里>，<我家|外婆家>门前有{object}，{object}一<落|开>，满院都是{object}的味道。
        <母亲|父亲>总说，{object}是急不得的，要等{object}<熟|暖>了，日子才有滋味。
        我<踩着|望着>{object}，<忽然|不禁>想起{coin}的{object}，心里<一热|发酸|安静下来>。
        <如今|多年以后>，{object}不见了，{object}也<旧|老>了，只有{coin}的风还<是老样子|在吹>。
        “慢些走。”<母亲|祖父|她>在{object}旁<喊|说>，声音被{object}接住，又轻轻放下。
        <城里|异乡>的夜晚没有{object}，我便<泡一杯茶|翻几页书>，听雨打在{object}上。
        {object}是<懂|认>人的。你{verb}它，它便{verb}你。
        <从前|早年间>的{coin}，<靠水吃水|日出而作>，{object}{adv}{verb}{object}。
        <那天|有一年冬天>，{object}{adv}{verb}了，<我们|大人们>{verb}{object}，{verb}{noun}。
        {year}年，我<出生|插队|参军|教书>在{coin}，{clause}。
        “{four}，{four}”，<说的|指的><是|就是>{coin}。
        {coin}在{county}{town}，{clause}，{clause}。
        {someone}是<我的|村里的>{role}，{clause}。
        “<吃了吗|回来啦|等等我>？”<声音|问话><从|自>{object}那边<传来|飘过来>。
        <古人|有诗|诗>云：“{object}{verb}{object}，{season}{verb}{sound}。”
        {season}{sound}，{clause}，{clause}；{clause}，{clause}。
        我<不知道|常想|记得>，{clause}。{clause}？{clause}。
        <人|一个人><到了中年|走得远了>，才知道{object}里藏着{noun}。
        """);

    /// <summary>How essayists write when they leave the matter: parallels, asides, quotations, talk.</summary>
    public static readonly Pool Musings = Pool.Lines("""
        {noun}有{noun}，{noun}也有{noun}；{verb}其{noun}，{verb}其{noun}。
        {object}之{sound}，{object}之{noun}，{season}之{sound}，{coin}之{noun}，<皆|都>是{noun}。
        {four}，{four}，{four}。
        {coin}，{county}之<东|西|南|北>，<北|东>邻{city}，<南|西>望{village}，{four}，{four}。
        <据|按>《{coin}志》<载|记>：“{object}{verb}{object}，{four}。”
        {year}年<春|夏|秋|冬>，<我|父亲|他>{verb}了{object}，在{coin}<落了脚|住了下来|当上{role}>。
        “<谁呀|来了|不急|看天色>？”<她|老人|{someone}><头也不抬|笑着|慢吞吞地><问|答|说>。
        <唉|哦|呵|是啊>，{object}！{object}！
        <人生|岁月|时光><如|似|恰似>{object}，{clause}。
        <一位|有个><朋友|老师|邻人>对我说，{clause}。<我想|细想>，{clause}。
        {verb}{object}，要<趁早|慢慢来>；{verb}{sound}，要<用心|静下来>。
        <过去|旧时|那会儿>{object}<金贵|难得>，{n}{unit}{noun}才换得来一<捧|篮|担>。
        <读|翻><罢|完>{coin}的<信|诗|书>，窗外{sound}<正紧|正好|渐歇>。
        {season}里，{object}<肥|瘦|香|凉>了，{noun}也{adv}{verb}。
        <上款|下款|题头>“{four}”<四字|数字>，<落款|署名>{anyone}，<笔力|墨色><沉稳|苍劲>。
        {anyone}<生于|殁于>{year}年，{county}人，<曾任|做过>{role}，<著有|留下>《{coin}{noun}》。
        <车|船><过|到>{coin}，{object}便<迎面|一路><而来|铺开>，{clause}。
        <老人们|乡亲>都说，{clause}；<谁知|偏偏>{season}一过，{clause}。
        <其实|说到底>，{object}不过是{noun}罢了。
        {clause}；{clause}；{clause}……
        """);

    /// <summary>Below the title or at the end; {name} the author, {pen} a pen name.</summary>
    public static readonly Pool Authors = Pool.Lines("""
        {name}
        {name}（<湖南|山东|陕西|江西|河北>）
        {name}(<甘肃|四川|浙江|安徽>)
        ◎{name}（{city}）
        {name}
        {name}
        作者 {name}
        ◎ {name}
        ▲ {name}
        ◇{name}
        ⊙ {name}
        / {name}
        {name}({city})
        （{name}，{city}人）
        □ {name}（{city}某中学）
        {name} <文|著>
        □{name}
        □ {name}
        ■ {name}
        ◎{name}
        ○ {name}
        文/{name}
        ●{name}
        （{city}）{name}
        {name}（{city}）
        作者：{name}
        ⊙{name}
        {name}/文
        ◇ {name}
        （作者：{name}）
        · {name}
        （{name}）
        ◆{name}
        [{city}]{name}
        文｜{name}
        """);

    /// <summary>Marks of serials, above or below the text.</summary>
    public static readonly Pool Serials = Pool.Lines("""
        （连载{n}）
        连载·{n}
        【连载{n}】
        长篇连载（{n}）
        第{n}章
        """);
}
