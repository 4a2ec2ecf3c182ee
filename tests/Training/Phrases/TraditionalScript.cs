namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Simplified characters of this corpus with their traditional form (after the character table of OpenCC, Apache-2.0; one form each).</summary>
internal static class TraditionalScript
{
    private static readonly Dictionary<char, char> Forms = Pairs("""
        万萬 与與 丑醜 专專 业業 丛叢 东東 丢丟 两兩 严嚴 个個 丰豐 临臨 为爲 丽麗 举舉 么麼 义義 乌烏 乐樂 乔喬 习習 乡鄉 书書 买買 争爭 于於 云雲 亚亞 产產 亩畝 亲親 亿億 仅僅 从從 仓倉 仪儀 们們 价價 众衆 优優 伙夥 会會 伞傘 伟偉
        传傳 伦倫 体體 余餘 侦偵 侧側 侨僑 债債 偿償 储儲 儿兒 兑兌 党黨 兰蘭 关關 兴興 养養 内內 冈岡 册冊 写寫 军軍 农農 冯馮 冲衝 决決 况況 冻凍 净淨 准準 凉涼 减減 几幾 凤鳳 凭憑 击擊 划劃 刘劉 则則 刚剛 创創 删刪 别別 制製 剧劇
        办辦 务務 动動 劲勁 劳勞 势勢 区區 医醫 华華 协協 单單 卖賣 占佔 卢盧 卫衛 厂廠 厅廳 历歷 厉厲 压壓 厕廁 厘釐 厦廈 厨廚 县縣 参參 双雙 发發 变變 台臺 叶葉 号號 叹嘆 吁籲 吃喫 后後 吕呂 吗嗎 吨噸 听聽 启啓 吴吳 员員 咨諮 响響
        唤喚 喷噴 嘱囑 团團 园園 围圍 国國 图圖 圆圓 场場 块塊 坚堅 坛壇 坝壩 墙牆 壮壯 声聲 壶壺 处處 备備 复復 头頭 夹夾 夺奪 奋奮 奖獎 奥奧 妇婦 娄婁 娅婭 婴嬰 孙孫 学學 宁寧 宝寶 实實 审審 宫宮 宽寬 宾賓 对對 寻尋 导導 寿壽 将將
        尔爾 尘塵 尝嘗 尧堯 尽盡 层層 届屆 属屬 岁歲 岂豈 岗崗 岚嵐 岛島 岩巖 岭嶺 峰峯 崃崍 崭嶄 巩鞏 币幣 帅帥 师師 带帶 帮幫 干幹 并並 广廣 庄莊 庆慶 床牀 库庫 应應 庙廟 庞龐 废廢 开開 异異 张張 强強 归歸 当當 录錄 彻徹 征徵 径徑
        忆憶 忧憂 怀懷 态態 总總 恒恆 恶惡 恼惱 悦悅 惊驚 惯慣 愤憤 愿願 戏戲 战戰 户戶 执執 扩擴 扫掃 扬揚 抚撫 抢搶 护護 报報 担擔 拟擬 拥擁 拨撥 挂掛 挤擠 挥揮 换換 据據 携攜 摄攝 摆擺 撑撐 攒攢 数數 斗鬥 断斷 无無 旧舊 时時 显顯
        晋晉 晒曬 晓曉 术術 朴樸 机機 杂雜 权權 条條 来來 杨楊 杰傑 极極 构構 枢樞 枣棗 枫楓 标標 栋棟 栏欄 树樹 样樣 栾欒 桥橋 桩樁 梦夢 检檢 棂欞 楼樓 槛檻 欢歡 欧歐 残殘 殡殯 毕畢 气氣 氢氫 汇匯 汉漢 汤湯 没沒 沧滄 泸瀘 泽澤 洁潔
        洒灑 测測 济濟 浏瀏 涂塗 涛濤 涝澇 涞淶 涨漲 渐漸 渔漁 温溫 游遊 湾灣 湿溼 满滿 滨濱 潍濰 潜潛 濒瀕 灯燈 灾災 灿燦 炉爐 点點 烟煙 烦煩 热熱 爱愛 牵牽 独獨 狭狹 猕獼 猪豬 献獻 玛瑪 环環 现現 琼瓊 瑶瑤 电電 画畫 疗療 盏盞 盐鹽
        监監 盖蓋 盗盜 盘盤 矫矯 矿礦 码碼 砺礪 础礎 确確 碍礙 礼禮 离離 秆稈 种種 秘祕 积積 称稱 税稅 稳穩 窃竊 窦竇 竞競 笔筆 筑築 筛篩 筹籌 签籤 简簡 篮籃 类類 粤粵 粮糧 紧緊 纠糾 红紅 约約 级級 纪紀 纳納 纵縱 纷紛 纸紙 纺紡 纽紐
        线線 练練 组組 细細 织織 终終 绍紹 经經 绒絨 结結 绕繞 绘繪 给給 络絡 绝絕 统統 绥綏 继繼 绩績 续續 维維 绵綿 综綜 绿綠 编編 缘緣 缩縮 缪繆 缮繕 网網 罗羅 群羣 聂聶 职職 联聯 肃肅 胜勝 脉脈 脑腦 脚腳 脱脫 脸臉 腊臘 腾騰 舰艦
        艰艱 艳豔 艺藝 节節 芜蕪 芦蘆 苏蘇 范範 荆荊 荐薦 荣榮 药藥 莱萊 莲蓮 获獲 莹瑩 营營 萧蕭 萨薩 蒋蔣 蓝藍 蔺藺 虫蟲 蝉蟬 衔銜 补補 袭襲 装裝 见見 观觀 规規 觅覓 视視 览覽 觉覺 触觸 誉譽 计計 订訂 讣訃 认認 讨討 让讓 训訓 议議
        讯訊 记記 讲講 许許 论論 讼訟 设設 访訪 证證 评評 识識 诈詐 诉訴 诊診 词詞 译譯 试試 诗詩 诚誠 话話 询詢 该該 详詳 语語 误誤 说說 请請 诸諸 诺諾 读讀 课課 谁誰 调調 谅諒 谈談 谌諶 谐諧 谢謝 谦謙 谨謹 谭譚 谱譜 贝貝 负負 贡貢
        财財 责責 贤賢 败敗 账賬 货貨 质質 贫貧 购購 贯貫 贴貼 贵貴 贷貸 贸貿 费費 贺賀 贾賈 资資 赋賦 赔賠 赖賴 赛賽 赞贊 赢贏 赣贛 赵趙 赶趕 践踐 踪蹤 车車 轨軌 轩軒 转轉 轮輪 软軟 轰轟 轴軸 轻輕 载載 较較 辅輔 辆輛 辉輝 辑輯 输輸
        辕轅 辞辭 边邊 辽遼 达達 迁遷 过過 迈邁 运運 还還 这這 进進 远遠 违違 连連 迟遲 选選 逊遜 递遞 逻邏 遗遺 遥遙 邓鄧 邝鄺 邬鄔 邮郵 邹鄒 邻鄰 郑鄭 郸鄲 酿釀 采採 释釋 里裏 针針 钒釩 钛鈦 钟鍾 钢鋼 钥鑰 钦欽 钧鈞 钱錢 铁鐵 铃鈴
        铜銅 铝鋁 银銀 铺鋪 链鏈 销銷 锁鎖 锋鋒 错錯 锚錨 锡錫 锦錦 键鍵 镇鎮 镑鎊 镜鏡 长長 门門 闫閆 闭閉 问問 闯闖 闰閏 闲閒 间間 闵閔 闹鬧 闻聞 闽閩 闾閭 阅閱 阎閻 阔闊 阙闕 阚闞 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陇隴 陈陳 陕陝
        险險 随隨 隐隱 难難 雾霧 静靜 韦韋 韧韌 韩韓 页頁 顶頂 项項 顺順 须須 顽頑 顾顧 顿頓 预預 领領 颇頗 颈頸 频頻 颖穎 题題 颛顓 颜顏 额額 风風 飘飄 飞飛 饮飲 饶饒 馆館 马馬 驰馳 驶駛 驻駐 驾駕 驿驛 骆駱 验驗 骑騎 骗騙 骤驟 鱼魚
        鲁魯 鲍鮑 鲜鮮 鸟鳥 鸡雞 鸣鳴 鹏鵬 鹤鶴 鹰鷹 麦麥 黄黃 齐齊 龄齡 龙龍 龚龔
        """);

    /// <summary>The text in traditional characters, as many characters as before.</summary>
    /// <param name="corners">Whether quotation marks are corner brackets.</param>
    public static string Of(string text, bool corners) => string.Create(text.Length, (text, corners), static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var c = source.text[i];
            var quote = source.corners ? "“”‘’".IndexOf(c, StringComparison.Ordinal) : -1;
            span[i] = quote >= 0 ? "「」『』"[quote] : Forms.GetValueOrDefault(c, c);
        }
    });

    private static Dictionary<char, char> Pairs(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[1]);
}
