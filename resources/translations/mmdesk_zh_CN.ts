<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About mmdesk</source>
        <translation>关于 mmdesk</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a library or a licence</source>
        <translation>查找库或许可证</translation>
    </message>
    <message>
        <source>Copyright and licence of the library</source>
        <translation>该库的版权与许可证</translation>
    </message>
    <message>
        <source>Reading what is installed…</source>
        <translation>正在读取已安装的内容…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Base model {0}</source>
        <translation>基础模型 {0}</translation>
    </message>
    <message>
        <source>SHA-256 of the base model&apos;s weights: {0}</source>
        <translation>基础模型权重的 SHA-256：{0}</translation>
    </message>
    <message>
        <source>It brings no text of its licence along.</source>
        <translation>它没有附带许可证文本。</translation>
    </message>
    <message>
        <source>It lies inside {0}. What that says of its licences is below.</source>
        <translation>它包含在 {0} 中。后者对许可证的说明见下。</translation>
    </message>
    <message>
        <source>No library is called so, and none has such a licence.</source>
        <translation>没有这个名称的库，也没有使用该许可证的库。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>库及其版本与许可证</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. What it is made of, and under which licences:</source>
        <translation>采用 Apache License 2.0 的自由软件。它由以下部分组成，各自的许可证如下：</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About mmdesk…</source>
        <translation>关于 mmdesk…</translation>
    </message>
</context>
<context>
    <name>AllVerdicts</name>
    <message>
        <source>They say that already.</source>
        <translation>它们已经是这样了。</translation>
    </message>
    <message>
        <source>1 changed: {1}.</source>
        <translation>已更改 1 条：{1}。</translation>
    </message>
    <message>
        <source>{0} changed: {1}.</source>
        <translation>已更改 {0} 条：{1}。</translation>
    </message>
    <message>
        <source>Done again: {0}.</source>
        <translation>已重做：{0}。</translation>
    </message>
    <message>
        <source>Undone: {0}.</source>
        <translation>已撤销：{0}。</translation>
    </message>
    <message>
        <source>Something newer was done in one of these sessions: open it, and undo that first.</source>
        <translation>其中一个会话里有更新的操作：请打开它，先撤销那一步。</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>已彻底抹除。</translation>
    </message>
    <message>
        <source>{0} verdicts written to {1}</source>
        <translation>已将 {0} 条判断写入 {1}</translation>
    </message>
</context>
<context>
    <name>AnswerAnnouncer</name>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}，{1}% 确定</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Say that the answer is right (Enter, Space or 0; not quite sure: Alt+Enter)</source>
        <translation>判定答案正确（Enter、空格或 0；不太确定：Alt+Enter）</translation>
    </message>
    <message>
        <source>Say that the answer is wrong, without a better one (Delete; not quite sure: Alt+Delete)</source>
        <translation>判定答案错误，但不给出更好的（Delete；不太确定：Alt+Delete）</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask me</source>
        <translation>问我</translation>
    </message>
    <message>
        <source>Cannot tell  ·  →</source>
        <translation>说不准  ·  →</translation>
    </message>
    <message>
        <source>Pass this one for good (→, S or Delete)</source>
        <translation>永久跳过这一个（→、S 或 Delete）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation>收回上一个回答（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>立即学习</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>再问一些</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>关闭  ·  Esc</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>{0} alone?  ·  {1}</source>
        <translation>只看{0}？  ·  {1}</translation>
    </message>
</context>
<context>
    <name>AskReview</name>
    <message>
        <source>Nothing is selected.</source>
        <translation>没有选中任何内容。</translation>
    </message>
    <message>
        <source>{0} taken in again</source>
        <translation>已重新纳入 {0}</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>已排除 {0}</translation>
    </message>
</context>
<context>
    <name>AskedPicture</name>
    <message>
        <source>The picture of the moment. A face is marked.</source>
        <translation>这一时刻的画面，其中标出了一张脸。</translation>
    </message>
    <message>
        <source>The picture of the moment.</source>
        <translation>这一时刻的画面。</translation>
    </message>
</context>
<context>
    <name>AskedSound</name>
    <message>
        <source>Play  ·  Space</source>
        <translation>播放  ·  空格</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Sounds play by themselves (M)</source>
        <translation>自动播放声音（M）</translation>
    </message>
    <message>
        <source>Sounds wait for Space (M)</source>
        <translation>按空格才播放声音（M）</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Nothing can be asked: there is nowhere to keep an answer.</source>
        <translation>无法提问：没有地方保存回答。</translation>
    </message>
    <message>
        <source>Stop live first: what is played would be heard by it.</source>
        <translation>请先停止实时：否则播放的声音会被它听到。</translation>
    </message>
    <message>
        <source>{0} is left out. {1}</source>
        <translation>已略过 {0}。{1}</translation>
    </message>
    <message>
        <source>Looking for what would teach most…</source>
        <translation>正在寻找最有学习价值的时刻…</translation>
    </message>
    <message>
        <source>What was read stays hidden until you answer, so that it does not lead you.</source>
        <translation>在你回答之前，识别结果一直隐藏，以免影响你。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Live, {0}, {1}</source>
        <translation>实时，{0}，{1}</translation>
    </message>
    <message>
        <source>1 verdict is waiting to be learned from.</source>
        <translation>有 1 条判断等待学习。</translation>
    </message>
    <message>
        <source>Asked because {0}.</source>
        <translation>之所以问：{0}。</translation>
    </message>
    <message>
        <source>Come back when you like: the questions wait.</source>
        <translation>随时可以回来：问题会等着你。</translation>
    </message>
    <message>
        <source>It is learned from like any other verdict, once there is time to read its file again.</source>
        <translation>等有空重新读取它的文件后，它会像其他判断一样用于学习。</translation>
    </message>
    <message>
        <source>Nothing answered</source>
        <translation>没有回答任何问题</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>没有可问的</translation>
    </message>
    <message>
        <source>Nothing was read yet. Open a file, or go live and press Record.</source>
        <translation>还没有分析过任何内容。请打开一个文件，或开始实时并按“录制”。</translation>
    </message>
    <message>
        <source>Of what was read neither picture nor sound was kept, or the files are away. Record a session, or open a file.</source>
        <translation>分析过的内容既没有保存画面也没有保存声音，或者文件不在了。请录制一个会话，或打开一个文件。</translation>
    </message>
    <message>
        <source>Passed; it is not asked again.</source>
        <translation>已跳过；不会再问。</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Thank you: all {0} answered</source>
        <translation>谢谢：{0} 个全部回答了</translation>
    </message>
    <message>
        <source>Thank you: {0} of {1} answered</source>
        <translation>谢谢：{1} 个中回答了 {0} 个</translation>
    </message>
    <message>
        <source>They are learned from like any other verdict, once there is time to read their files again.</source>
        <translation>等有空重新读取它们的文件后，它们会像其他判断一样用于学习。</translation>
    </message>
    <message>
        <source>What do the words alone say?</source>
        <translation>只看文字，是什么情绪？</translation>
    </message>
    <message>
        <source>What does the face alone say?</source>
        <translation>只看面部，是什么情绪？</translation>
    </message>
    <message>
        <source>What does the voice alone say?</source>
        <translation>只听声音，是什么情绪？</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么情绪？</translation>
    </message>
    <message>
        <source>You have answered or passed everything that would teach much. Open another file.</source>
        <translation>最有学习价值的你都已回答或跳过。请打开另一个文件。</translation>
    </message>
    <message>
        <source>You said {0}. It had read {1}.</source>
        <translation>你说是{0}。之前识别为{1}。</translation>
    </message>
    <message>
        <source>face, voice and words do not say the same</source>
        <translation>面部、语音和文字的结论不一致</translation>
    </message>
    <message>
        <source>it could be one thing or another</source>
        <translation>可能是这个，也可能是那个</translation>
    </message>
    <message>
        <source>it is unlike what you judged before</source>
        <translation>它与你以前判断过的都不同</translation>
    </message>
    <message>
        <source>it may be an emotion you seldom named</source>
        <translation>它可能是你很少指出的情绪</translation>
    </message>
    <message>
        <source>nothing for sure: {0}</source>
        <translation>无法确定：{0}</translation>
    </message>
    <message>
        <source>probably {0}</source>
        <translation>大概是{0}</translation>
    </message>
    <message>
        <source>{0} verdicts are waiting to be learned from.</source>
        <translation>有 {0} 条判断等待学习。</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}，{1}%</translation>
    </message>
</context>
<context>
    <name>BackupWorker</name>
    <message>
        <source>Today’s backup could not be made. {0}</source>
        <translation>今天的备份无法完成。{0}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>还有 1 条</translation>
    </message>
    <message>
        <source>Show the other message</source>
        <translation>显示另一条消息</translation>
    </message>
</context>
<context>
    <name>BaselineButton</name>
    <message>
        <source>Baseline set for this person.</source>
        <translation>已为此人设定基线。</translation>
    </message>
    <message>
        <source>No baseline: nobody was seen or heard.</source>
        <translation>没有设定基线：没有看到或听到任何人。</translation>
    </message>
    <message>
        <source>Baseline taken away.</source>
        <translation>已取消基线。</translation>
    </message>
    <message>
        <source>Be at rest for three seconds…</source>
        <translation>请保持平静三秒钟…</translation>
    </message>
    <message>
        <source>Your resting face and voice count less. Press to read you like others again (Ctrl+B)</source>
        <translation>你平静时的表情和语音会少计一些。按下即可恢复和其他人一样的识别方式（Ctrl+B）</translation>
    </message>
    <message>
        <source>Read wrongly even at rest? Set your resting face and voice: three seconds (Ctrl+B)</source>
        <translation>平静时也被认错？设定你平静时的表情和语音：三秒钟（Ctrl+B）</translation>
    </message>
    <message>
        <source>Baseline, set</source>
        <translation>基线，已设定</translation>
    </message>
    <message>
        <source>Baseline, not set</source>
        <translation>基线，未设定</translation>
    </message>
</context>
<context>
    <name>ByItselfButton</name>
    <message>
        <source>By itself: {0}</source>
        <translation>自动学习：{0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>after {0} verdicts</source>
        <translation>每 {0} 条判断后</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>after {0}, or daily</source>
        <translation>每 {0} 条后，或每天</translation>
    </message>
    <message>
        <source>1 more verdict</source>
        <translation>还差 1 条判断</translation>
    </message>
    <message>
        <source>{0} more verdicts</source>
        <translation>还差 {0} 条判断</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>waits until live stops</source>
        <translation>等待实时结束</translation>
    </message>
    <message>
        <source>waits for the files</source>
        <translation>等待文件分析完</translation>
    </message>
    <message>
        <source>waits for the player</source>
        <translation>等待播放停止</translation>
    </message>
    <message>
        <source>waits for the dialog</source>
        <translation>等待对话框关闭</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>waits for mains power</source>
        <translation>等待接通电源</translation>
    </message>
    <message>
        <source>in a quiet minute</source>
        <translation>等待空闲片刻</translation>
    </message>
    <message>
        <source>It learns when you press Learn now, and never by itself.</source>
        <translation>只有按下“立即学习”时才学习，绝不自动学习。</translation>
    </message>
    <message>
        <source>When nobody is disturbed it learns without being asked.</source>
        <translation>在不打扰任何人时，它会自动学习。</translation>
    </message>
    <message>
        <source>It learns by itself after 1 more verdict.</source>
        <translation>再有 1 条判断后会自动学习。</translation>
    </message>
    <message>
        <source>It learns by itself after {0} more verdicts.</source>
        <translation>再有 {0} 条判断后会自动学习。</translation>
    </message>
    <message>
        <source>It learns by itself later: the last lesson is not long ago.</source>
        <translation>稍后会自动学习：上一次学习刚过去不久。</translation>
    </message>
    <message>
        <source>It waits until you stop the camera and the microphone.</source>
        <translation>它会等到你停止摄像头和麦克风。</translation>
    </message>
    <message>
        <source>It waits until the files are read.</source>
        <translation>它会等到文件分析完。</translation>
    </message>
    <message>
        <source>It waits until you stop playing.</source>
        <translation>它会等到你停止播放。</translation>
    </message>
    <message>
        <source>It waits until the dialog is closed.</source>
        <translation>它会等到对话框关闭。</translation>
    </message>
    <message>
        <source>It waits until something else is done.</source>
        <translation>它会等到别的事情做完。</translation>
    </message>
    <message>
        <source>It waits for mains power.</source>
        <translation>它会等到接通电源。</translation>
    </message>
    <message>
        <source>It waits for a minute without a key or the mouse.</source>
        <translation>它会等到一分钟没有按键或鼠标操作。</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Recording picture and sound</source>
        <translation>正在录制画面和声音</translation>
    </message>
    <message>
        <source>A face</source>
        <translation>一张脸</translation>
    </message>
    <message>
        <source>Click the person whose voice and words these are</source>
        <translation>点击说话和写字的那个人</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
</context>
<context>
    <name>ChangeMenu</name>
    <message>
        <source>Right, as shown</source>
        <translation>正确，如所示</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation>也可能是</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>没有其他</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>很确定</translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation>不太确定</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Whose mmdesk is it?</source>
        <translation>现在由谁使用 mmdesk？</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>每次启动时询问</translation>
    </message>
    <message>
        <source>Otherwise it opens for whoever used it last</source>
        <translation>否则打开上次使用的用户档案</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A file is still being exported</source>
        <translation>还有文件正在导出</translation>
    </message>
    <message>
        <source>mmdesk closes as soon as it is written.</source>
        <translation>写完后 mmdesk 就会关闭。</translation>
    </message>
    <message>
        <source>How much of it is written</source>
        <translation>已写入多少</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep mmdesk open</source>
        <translation>保持 mmdesk 打开</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>{0}, read {1}</source>
        <translation>{0}，{1}分析</translation>
    </message>
    <message>
        <source>There is no other reading of this file</source>
        <translation>此文件没有另一次分析</translation>
    </message>
    <message>
        <source>Show no other</source>
        <translation>不显示另一次分析</translation>
    </message>
    <message>
        <source>Read again with {0}</source>
        <translation>用{0}重新分析</translation>
    </message>
    <message>
        <source>The two have no time in common.</source>
        <translation>两者没有共同的时段。</translation>
    </message>
    <message>
        <source>As {0} in {1} of the time</source>
        <translation>与{0}相同的时间占 {1}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Export and share</source>
        <translation>导出和分享</translation>
    </message>
    <message>
        <source>Learn from verdicts</source>
        <translation>用判断来学习</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Read emotions</source>
        <translation>识别情绪</translation>
    </message>
    <message>
        <source>Record picture and sound</source>
        <translation>录制画面和声音</translation>
    </message>
    <message>
        <source>Withdrawn {0}</source>
        <translation>已于 {0} 撤回</translation>
    </message>
    <message>
        <source>by parent or guardian</source>
        <translation>由父母或监护人</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>once for all live sessions</source>
        <translation>对所有实时会话一次性同意</translation>
    </message>
    <message>
        <source>said so</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
</context>
<context>
    <name>ConsentChip</name>
    <message>
        <source>Consent: {0}</source>
        <translation>同意：{0}</translation>
    </message>
    <message>
        <source>Consent: none noted</source>
        <translation>同意：未登记</translation>
    </message>
    <message>
        <source>  ·  {0} people seen</source>
        <translation>  ·  看到 {0} 人</translation>
    </message>
    <message>
        <source>Who agreed that emotions are read here; click to note it</source>
        <translation>谁同意在此识别情绪；点击登记</translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation>用于：{0}</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>{0} was told and agrees</source>
        <translation>{0} 已被告知并同意</translation>
    </message>
    <message>
        <source>Everybody here was told and agrees</source>
        <translation>在场所有人都已被告知并同意</translation>
    </message>
    <message>
        <source>Note, change, withdraw…</source>
        <translation>登记、更改、撤回…</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Who agrees</source>
        <translation>谁同意</translation>
    </message>
    <message>
        <source>A name, or who it is: the two interviewed</source>
        <translation>姓名，或是谁：例如两位受访者</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>以何种方式同意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where the signed paper lies, …</source>
        <translation>签字的文件放在哪里…</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>May</source>
        <translation>允许</translation>
    </message>
</context>
<context>
    <name>ConsentWindow</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>谁同意了</translation>
    </message>
    <message>
        <source>Nobody&apos;s consent is noted in this session.</source>
        <translation>此会话中没有登记任何人的同意。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Export the consents</source>
        <translation>导出同意记录</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Consenting</name>
    <message>
        <source>Before you begin…</source>
        <translation>开始之前…</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>{0} consents written to {1}</source>
        <translation>已将 {0} 条同意记录写入 {1}</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>在此会话中</translation>
    </message>
    <message>
        <source>Withdrawn, and what it covered is deleted for good</source>
        <translation>已撤回，其涵盖的内容已彻底删除</translation>
    </message>
    <message>
        <source>Recording stopped: {0} withdrew the consent to be recorded.</source>
        <translation>录制已停止：{0} 撤回了对录制的同意。</translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation>在场的所有人</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已登记</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Open file or stream…</source>
        <translation>打开文件或视频流…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>File or stream as camera</source>
        <translation>用文件或视频流作为摄像头</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>无麦克风</translation>
    </message>
    <message>
        <source>File as microphone</source>
        <translation>用文件作为麦克风</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts, and look at the first (Ctrl+O)</source>
        <translation>分析视频、音频、图片或文本，并查看第一个（Ctrl+O）</translation>
    </message>
    <message>
        <source>All files, and those opened lately</source>
        <translation>所有文件和最近打开的文件</translation>
    </message>
    <message>
        <source>All files (Ctrl+Shift+O), and those opened lately</source>
        <translation>所有文件（Ctrl+Shift+O）和最近打开的文件</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>会话…</translation>
    </message>
    <message>
        <source>Open an earlier session again (Ctrl+H)</source>
        <translation>重新打开以前的会话（Ctrl+H）</translation>
    </message>
    <message>
        <source>Verdicts…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>All that you said: find, change and delete it (Ctrl+J)</source>
        <translation>你说过的一切：查找、更改和删除（Ctrl+J）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop watching and listening (F5)</source>
        <translation>停止观看和收听（F5）</translation>
    </message>
    <message>
        <source>Watch and listen (F5)</source>
        <translation>观看并收听（F5）</translation>
    </message>
</context>
<context>
    <name>ConvertingDialog</name>
    <message>
        <source>Encrypting what is kept…</source>
        <translation>正在加密所保存的内容…</translation>
    </message>
    <message>
        <source>Decrypting what is kept…</source>
        <translation>正在解密所保存的内容…</translation>
    </message>
    <message>
        <source>mmdesk opens again when it is done. A power cut does no harm: it goes on then.</source>
        <translation>完成后 mmdesk 会重新打开。断电也没关系：之后会接着做。</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>its timeline</source>
        <translation>它的时间线</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>verdicts, and versions that learned from them</source>
        <translation>判断，以及学过它们的版本</translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}. The file itself stays.</source>
        <translation>删除 {0} 的会话？将会消失：{1}。文件本身会保留。</translation>
    </message>
    <message>
        <source>Delete the session of {0}? Gone will be {1}.</source>
        <translation>删除 {0} 的会话？将会消失：{1}。</translation>
    </message>
</context>
<context>
    <name>DeviceBanners</name>
    <message>
        <source>There is no camera named {0}.</source>
        <translation>没有名为 {0} 的摄像头。</translation>
    </message>
    <message>
        <source>There is no microphone named {0}.</source>
        <translation>没有名为 {0} 的麦克风。</translation>
    </message>
    <message>
        <source>{0} is gone; {1} is used instead until it is back.</source>
        <translation>{0} 不见了；在它回来之前改用 {1}。</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} 不见了。</translation>
    </message>
    <message>
        <source>{0} is used instead until it is there.</source>
        <translation>在它出现之前改用 {0}。</translation>
    </message>
    <message>
        <source>Plug it in, or pick one above.</source>
        <translation>请接上它，或在上方另选一个。</translation>
    </message>
    <message>
        <source>The camera gives one and the same picture. Is its cover closed? If not, plug it in again.</source>
        <translation>摄像头一直给出同一幅画面。镜头盖关着吗？如果不是，请重新插拔。</translation>
    </message>
    <message>
        <source>The microphone hears nothing at all. Is it muted, or is another meant?</source>
        <translation>麦克风什么也听不到。是静音了，还是应该用另一个？</translation>
    </message>
    <message>
        <source>The microphone is too loud and clips. Lower its input level.</source>
        <translation>麦克风音量过大并削波。请调低它的输入电平。</translation>
    </message>
    <message>
        <source>If not, allow it in System Settings, Privacy &amp; Security, Microphone.</source>
        <translation>如果不是，请在“系统设置”的“隐私与安全性”、“麦克风”中允许它。</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>{0} says {1}, {2} says {3}</source>
        <translation>{0}显示{1}，{2}显示{3}</translation>
    </message>
    <message>
        <source>{0} says {1}, the others {2}</source>
        <translation>{0}显示{1}，其余显示{2}</translation>
    </message>
    <message>
        <source>All three disagree</source>
        <translation>三者互不一致</translation>
    </message>
</context>
<context>
    <name>DisagreementLine</name>
    <message>
        <source>No disagreement</source>
        <translation>没有分歧</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>the base</source>
        <translation>基础版</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>no verdicts</source>
        <translation>没有判断</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation>{0}（使用中）</translation>
    </message>
    <message>
        <source>{0}: no verdicts on it yet.</source>
        <translation>{0}：还没有对它的判断。</translation>
    </message>
    <message>
        <source>{0}: {1} right, {2} % ({3} to {4} %).</source>
        <translation>{0}：{1} 正确，{2}%（{3}% 至 {4}%）。</translation>
    </message>
    <message>
        <source>At the gate {0} % before, {1} % after.</source>
        <translation>把关测试中之前 {0}%，之后 {1}%。</translation>
    </message>
</context>
<context>
    <name>DriftChart</name>
    <message>
        <source>How often each version was right in use.</source>
        <translation>各版本在使用中有多常正确。</translation>
    </message>
    <message>
        <source>right in use, and what chance leaves open</source>
        <translation>使用中的正确率，以及偶然性留下的余地</translation>
    </message>
    <message>
        <source>at the gate, before and after</source>
        <translation>把关测试中，之前和之后</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>DriftWindow</name>
    <message>
        <source>How it is doing</source>
        <translation>表现如何</translation>
    </message>
    <message>
        <source>Counted are your verdicts, the newest 200 of each version. People judge more readily what is wrong, so it is right more often than this says; that holds for all versions alike.</source>
        <translation>统计的是你的判断，每个版本取最新的 200 条。人们更容易对错误的结果作判断，所以它的实际正确率比这里显示的高；这一点对所有版本都一样。</translation>
    </message>
    <message>
        <source>Lessons, newest first</source>
        <translation>学习记录，最新的在前</translation>
    </message>
    <message>
        <source>No lessons yet. Press Learn now, or let it learn by itself.</source>
        <translation>还没有学习过。请按“立即学习”，或让它自动学习。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing to show yet.

Say of what you see whether it is right (Enter) or what it is (1–7).
How often each version was right appears here.</source>
        <translation>还没有可显示的内容。

请对看到的结果说出它是否正确（Enter）或它是什么（1–7）。
各版本有多常正确会显示在这里。</translation>
    </message>
    <message>
        <source>Go back to {0}</source>
        <translation>返回{0}</translation>
    </message>
    <message>
        <source>The base is in use; there is nothing it could be compared with.</source>
        <translation>正在使用基础版；没有可以与之比较的版本。</translation>
    </message>
    <message>
        <source>The version it was made after is gone, so there is nothing to compare it with.</source>
        <translation>它所基于的版本已不在，因此无从比较。</translation>
    </message>
    <message>
        <source>Of {0} you have not said yet whether it is right.</source>
        <translation>你还没有说过{0}是否正确。</translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts; on {2} there are none to compare with.</source>
        <translation>{0}在 {1} 条判断中正确；{2}没有可供比较的判断。</translation>
    </message>
    <message>
        <source>{0} was right in {1} verdicts, {2} in {3}.</source>
        <translation>{0}在 {1} 条判断中正确，{2}在 {3} 条中正确。</translation>
    </message>
    <message>
        <source>It takes {0} verdicts on each to compare them.</source>
        <translation>要比较它们，各需 {0} 条判断。</translation>
    </message>
    <message>
        <source>That is less often, and hardly chance.</source>
        <translation>正确得更少，而且多半不是偶然。</translation>
    </message>
    <message>
        <source>That can still be chance.</source>
        <translation>这仍可能是偶然。</translation>
    </message>
    <message>
        <source>It does no worse.</source>
        <translation>它并没有更差。</translation>
    </message>
    <message>
        <source>Right in use</source>
        <translation>使用中的正确率</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>学习记录</translation>
    </message>
</context>
<context>
    <name>EditWorker</name>
    <message>
        <source>A fault in mmdesk kept one step from being written down.</source>
        <translation>由于 mmdesk 的故障，有一步没有写入。</translation>
    </message>
    <message>
        <source>Do it once more; all others are kept.</source>
        <translation>请再做一次；其他的都已保存。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Undo: {0}</source>
        <translation>撤销：{0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>重做：{0}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>Taken back: {0}.</source>
        <translation>已收回：{0}。</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
</context>
<context>
    <name>Emotion</name>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Happiness</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>惊讶</translation>
    </message>
</context>
<context>
    <name>EmotionBar</name>
    <message>
        <source>Say it is this: {0} (key {1})</source>
        <translation>判定为：{0}（按键 {1}）</translation>
    </message>
    <message>
        <source>Not quite sure: Alt+{0}. Could be this as well: Shift+{0}. Or a right click.</source>
        <translation>不太确定：Alt+{0}。也可能是这个：Shift+{0}。或者点击右键。</translation>
    </message>
    <message>
        <source>You named it.</source>
        <translation>你指出过它。</translation>
    </message>
    <message>
        <source>You said that it could be this as well.</source>
        <translation>你说过也可能是这个。</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>没有预测</translation>
    </message>
    <message>
        <source>Press to say that it is {0}</source>
        <translation>按下即判定为{0}</translation>
    </message>
</context>
<context>
    <name>EraseQuestion</name>
    <message>
        <source>Erase for good</source>
        <translation>彻底抹除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase 1 verdict for good? It cannot be brought back, and the versions that learned</source>
        <translation>彻底抹除 1 条判断？它无法恢复，学过它的版本</translation>
    </message>
    <message>
        <source>Erase {0} verdicts for good? They cannot be brought back, and the versions that learned</source>
        <translation>彻底抹除 {0} 条判断？它们无法恢复，学过它们的版本</translation>
    </message>
    <message>
        <source> from it go too. So do all backups.</source>
        <translation>也会一并删除，所有备份也是。</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>Forget everything for good?</source>
        <translation>彻底忘记一切？</translation>
    </message>
    <message>
        <source>Gone will be all sessions, recordings, verdicts, names and consents, your versions, backups, logs, and the key you sign versions with. Then mmdesk closes.</source>
        <translation>将会消失的有：所有会话、录制内容、判断、姓名和同意记录，你的各个版本、备份、日志，以及你用来签署版本的密钥。之后 mmdesk 会关闭。</translation>
    </message>
    <message>
        <source>Files that you exported stay. Spare blocks of a disk (SSDs), snapshots and copies of your own may still hold what was written before: no program can promise those.</source>
        <translation>你导出的文件会保留。磁盘（SSD）的备用块、快照和你自己的副本中可能仍有以前写入的内容：没有任何程序能保证清除这些。</translation>
    </message>
    <message>
        <source>Keep it all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>忘记一切</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export the timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Where the timelines go</source>
        <translation>时间线存放在哪里</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>Exported {0} files to {1}</source>
        <translation>已将 {0} 个文件导出到 {1}</translation>
    </message>
    <message>
        <source>Exported {0} of {1} files to {2}</source>
        <translation>已将 {1} 个文件中的 {0} 个导出到 {2}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>以何种形式</translation>
    </message>
    <message>
        <source>With pictures: faces will be in the file</source>
        <translation>包含画面：文件中会有人脸</translation>
    </message>
    <message>
        <source>With names: people are called as you named them</source>
        <translation>包含姓名：使用你给人起的名字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>What you said, your marks, and what you left out go with it; in JSON who agreed to what, too, by name only with names.</source>
        <translation>你的判断、标记和排除的部分会一并导出；JSON 中还有谁同意了什么，只有包含姓名时才写出名字。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>In each file, whoever was named in it.</source>
        <translation>每个文件中包含在其中起过名字的人。</translation>
    </message>
    <message>
        <source>Nobody was named in this session: P names who is shown.</source>
        <translation>此会话中没有给任何人起名：按 P 可以给显示的人起名。</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>文件中包含：{0}</translation>
    </message>
    <message>
        <source>Numbers in the file: {0}</source>
        <translation>文件中用编号代替：{0}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>A row for each moment, for spreadsheets and statistics</source>
        <translation>每个时刻一行，用于电子表格和统计</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>A page with charts, to read, print and pass on</source>
        <translation>带图表的页面，可阅读、打印和转发</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is remembered; can be opened here again</source>
        <translation>所记录的一切；可以在这里重新打开</translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation>ELAN</translation>
    </message>
    <message>
        <source>Tiers for the answer, each modality, each person and you</source>
        <translation>答案、各模态、每个人和你各占一层</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕 (SRT)</translation>
    </message>
    <message>
        <source>Shown over the video by any player</source>
        <translation>任何播放器都能叠加显示在视频上</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>字幕 (WebVTT)</translation>
    </message>
    <message>
        <source>For players in web pages</source>
        <translation>用于网页播放器</translation>
    </message>
    <message>
        <source>Table of persons</source>
        <translation>人物表</translation>
    </message>
    <message>
        <source>A row for each face in each moment</source>
        <translation>每个时刻的每张脸一行</translation>
    </message>
    <message>
        <source>Table of summaries</source>
        <translation>汇总表</translation>
    </message>
    <message>
        <source>A row for the answer and each person</source>
        <translation>答案和每个人各一行</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Exporting {0}</source>
        <translation>正在导出 {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ExportWorker</name>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>FaceHeat</name>
    <message>
        <source>Nothing in the face spoke for it.</source>
        <translation>面部没有支持它的地方。</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
    <message>
        <source>The face, with what mattered in it marked</source>
        <translation>面部，标出了起作用的地方</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in mmdesk</source>
        <translation>mmdesk 出现故障</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Not saved: {0}.</source>
        <translation>未保存：{0}。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Started again.</source>
        <translation>已重新启动。</translation>
    </message>
    <message>
        <source>Something went wrong inside mmdesk. It goes on; what you said is kept.</source>
        <translation>mmdesk 内部出了问题。它会继续运行；你说过的内容都已保存。</translation>
    </message>
    <message>
        <source>mmdesk ended unexpectedly last time. Here is what is known of it.</source>
        <translation>mmdesk 上次意外结束。以下是已知的情况。</translation>
    </message>
    <message>
        <source>It was in “{0}”: if that does not work any more, restart it.</source>
        <translation>问题出在“{0}”：如果它不再工作，请重新启动它。</translation>
    </message>
    <message>
        <source>It happened {0} times.</source>
        <translation>发生了 {0} 次。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Names, texts, folders and names of files are left out (…).</source>
        <translation>不会发送任何内容。姓名、文本、文件夹和文件名都已略去（…）。</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>重新启动它</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong inside mmdesk.</source>
        <translation>mmdesk 内部出了问题。</translation>
    </message>
    <message>
        <source>A report of it follows.</source>
        <translation>随后会有相关报告。</translation>
    </message>
</context>
<context>
    <name>FileKeeper</name>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation>此文件触发了 mmdesk 的一个故障。</translation>
    </message>
</context>
<context>
    <name>FileQueue</name>
    <message>
        <source>Another window of mmdesk is reading it</source>
        <translation>另一个 mmdesk 窗口正在分析它</translation>
    </message>
</context>
<context>
    <name>FileWorker</name>
    <message>
        <source>The network is not loaded, so files cannot be analysed.</source>
        <translation>模型未加载，无法分析文件。</translation>
    </message>
    <message>
        <source>This file stumbles over a fault of mmdesk.</source>
        <translation>此文件触发了 mmdesk 的一个故障。</translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>已分析的部分会保留。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no video, sound, picture or text in {0}.</source>
        <translation>{0} 中没有视频、音频、图片或文本。</translation>
    </message>
    <message>
        <source>The watched folder {0} is not there any more.</source>
        <translation>监视的文件夹 {0} 已不在。</translation>
    </message>
    <message>
        <source>It is looked for until it comes back.</source>
        <translation>会一直查找它，直到它回来。</translation>
    </message>
    <message>
        <source>{0} files were not read to the end.</source>
        <translation>有 {0} 个文件没有分析完。</translation>
    </message>
    <message>
        <source>{0} was not read to the end.</source>
        <translation>{0} 没有分析完。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>不继续</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>Stopped at {0}</source>
        <translation>停在 {0}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未分析</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已分析</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{1} 个中已分析 {0} 个</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} 个无法读取</translation>
    </message>
    <message>
        <source>waiting until live has ended</source>
        <translation>等待实时结束</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Measuring…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>mmdesk did not write them. It needs none of them, and erases none.</source>
        <translation>这些不是 mmdesk 写入的。它不需要它们，也不会抹除它们。</translation>
    </message>
    <message>
        <source>Not of mmdesk</source>
        <translation>不属于 mmdesk</translation>
    </message>
    <message>
        <source>Nothing else is written, but where you say so: exports, and what you give away. Libraries of the system keep caches of their own, of fonts for example, with nothing of you in them.</source>
        <translation>除了你指定的地方（导出和你转交的内容），不会写入别的任何地方。系统的库会有自己的缓存，例如字体缓存，其中没有关于你的内容。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存了什么</translation>
    </message>
    <message>
        <source>Nothing is kept: this folder is not there.</source>
        <translation>没有保存任何内容：此文件夹不存在。</translation>
    </message>
    <message>
        <source>{0} in {1} files; {2} of the disk are free</source>
        <translation>{1} 个文件共 {0}；磁盘可用空间 {2}</translation>
    </message>
    <message>
        <source>locked with your passphrase</source>
        <translation>已用你的密码短语锁定</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>for you only</source>
        <translation>只有你能访问</translation>
    </message>
    <message>
        <source>others can read it</source>
        <translation>其他人可以读取</translation>
    </message>
</context>
<context>
    <name>FilesWindow</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files, in the order in which they are read</source>
        <translation>文件，按分析顺序排列</translation>
    </message>
    <message>
        <source>No files yet.
Add files or a folder, or drop them here; they are read one by one.</source>
        <translation>还没有文件。
请添加文件或文件夹，或拖放到这里；它们会逐个被分析。</translation>
    </message>
    <message>
        <source>Which sound of the file is heard</source>
        <translation>听文件的哪条音轨</translation>
    </message>
    <message>
        <source>This file has several sounds: which one is heard</source>
        <translation>此文件有多条音轨：听哪一条</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>正在监视 {0}</translation>
    </message>
    <message>
        <source>Add videos, sounds, pictures or texts</source>
        <translation>添加视频、音频、图片或文本</translation>
    </message>
    <message>
        <source>Add all that is in a folder</source>
        <translation>添加文件夹中的所有内容</translation>
    </message>
    <message>
        <source>Watch a folder: files that come into it are read</source>
        <translation>监视一个文件夹：放入其中的文件会被分析</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续分析</translation>
    </message>
    <message>
        <source>Sound: as the file says</source>
        <translation>音轨：由文件决定</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Watch folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look at what was read of it (Enter)</source>
        <translation>查看对它的分析结果（Enter）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read it no further; what was read is kept</source>
        <translation>不再继续分析；已分析的部分会保留</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Read it another time, by the version in use, and keep both</source>
        <translation>用当前版本再分析一次，两次结果都保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it out of the list (Delete); what was read stays among the sessions</source>
        <translation>从列表中移除（Delete）；已分析的部分保留在会话中</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Session, person or emotion</source>
        <translation>会话、人物或情绪</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>任意情绪</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>任意判断</translation>
    </message>
    <message>
        <source>About anything</source>
        <translation>关于任何内容</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Any version</source>
        <translation>任意版本</translation>
    </message>
    <message>
        <source>Learned or not</source>
        <translation>是否已学习</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>没有起名的人</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>The base</source>
        <translation>基础版</translation>
    </message>
    <message>
        <source>Teaches nothing</source>
        <translation>不用于学习</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
</context>
<context>
    <name>FinishingNote</name>
    <message>
        <source>mmdesk is closing…</source>
        <translation>mmdesk 正在关闭…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>mmdesk is locking…</source>
        <translation>mmdesk 正在锁定…</translation>
    </message>
    <message>
        <source>A file is still being exported. It is written to its end first.</source>
        <translation>还有文件正在导出，会先写完它。</translation>
    </message>
    <message>
        <source>What is to be forgotten is still being deleted. That is done to its end first.</source>
        <translation>要忘记的内容还在删除，会先删除完。</translation>
    </message>
    <message>
        <source>What runs is brought to its end. That takes a few seconds.</source>
        <translation>正在结束运行中的工作，需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>移除标记</translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <source>Forget a person</source>
        <translation>忘记某人</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>忘记谁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>彻底忘记</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>忘记谁？</translation>
    </message>
    <message>
        <source>Gone will be the name, who they were in each session, what they agreed to, the verdicts on them, every version with a part that learned from them, and all backups. Sessions and recordings in which they are seen stay: delete those in Sessions…</source>
        <translation>将会消失的有：姓名、此人在各会话中是谁、所同意的内容、对其所作的判断、含有从这些判断中学到的部分的所有版本，以及所有备份。能看到此人的会话和录制内容会保留：请在“会话…”中删除。</translation>
    </message>
    <message>
        <source>Nobody was named yet, so nobody can be forgotten.</source>
        <translation>还没有给任何人起名，所以没有人可以忘记。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>{0} is right less often in use ({1}) than {2} was ({3}).</source>
        <translation>{0}在使用中（{1}）不如{2}（{3}）常正确。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Go back to it?</source>
        <translation>要返回它吗？</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>How to use mmdesk</source>
        <translation>mmdesk 使用指南</translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation>缺少这段文本。请重新安装 mmdesk。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>How to use mmdesk</source>
        <translation>mmdesk 使用指南</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look for words…</source>
        <translation>查找文字…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“{0}” does not stand here.</source>
        <translation>这里没有“{0}”。</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation>按“开始”、打开文件，或输入文字。</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>{0}% 确定</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有结果</translation>
    </message>
</context>
<context>
    <name>IdleChoice</name>
    <message>
        <source>Lock after this long without use</source>
        <translation>闲置多久后锁定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>闲置后锁定</translation>
    </message>
    <message>
        <source>Playing a film is use. What is live, and a recording, end when it locks.</source>
        <translation>播放影片算作使用。锁定时，实时和录制都会结束。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Looking what goes by this…</source>
        <translation>正在查看将因此删除的内容…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>采用这些</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing changes by {0}.</source>
        <translation>{0} 不会改变任何设置。</translation>
    </message>
    <message>
        <source>By {0} this setting changes:</source>
        <translation>{0} 会改变这项设置：</translation>
    </message>
    <message>
        <source>By {0} these settings change:</source>
        <translation>{0} 会改变这些设置：</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
</context>
<context>
    <name>ImportWorker</name>
    <message>
        <source>A fault in mmdesk kept a file from being brought in.</source>
        <translation>由于 mmdesk 的故障，一个文件没有导入。</translation>
    </message>
</context>
<context>
    <name>KeepingRow</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Sessions and recordings can go by age or size; what will go is said beforehand.</source>
        <translation>会话和录制内容可以按时间或大小删除；删除之前会先说明。</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>内容保存多久</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>What mmdesk keeps</source>
        <translation>mmdesk 保存的内容</translation>
    </message>
    <message>
        <source>Privacy in plain words</source>
        <translation>隐私说明</translation>
    </message>
    <message>
        <source>Security notes</source>
        <translation>安全说明</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>权限(&amp;P)</translation>
    </message>
    <message>
        <source>In plain &amp;words</source>
        <translation>通俗说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>安全(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>A key that signs versions you give away, and whose signatures were met. Made when needed.</source>
        <translation>用来签署你转交的版本的密钥，以及遇到过的他人签名。需要时才生成。</translation>
    </message>
    <message>
        <source>A made clip to try mmdesk with, and without a display a picture of its timeline.</source>
        <translation>用来试用 mmdesk 的示例片段；没有显示器时还有一张时间线图片。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies of the database: one a day, and one before each update. The newest three are kept.</source>
        <translation>数据库的副本：每天一份，每次更新前一份。保留最新的三份。</translation>
    </message>
    <message>
        <source>Damaged databases</source>
        <translation>损坏的数据库</translation>
    </message>
    <message>
        <source>Files analysed by command</source>
        <translation>用命令分析过的文件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nearly empty: that a lesson runs, a file is being read, or a forgetting is not through.</source>
        <translation>几乎是空的：表示正在学习、正在读取某个文件，或某次忘记尚未完成。</translation>
    </message>
    <message>
        <source>Personal versions</source>
        <translation>个人版本</translation>
    </message>
    <message>
        <source>Picture and sound, made only while the Record lamp is lit. Nowhere else are faces kept.</source>
        <translation>画面和声音，只在录制指示灯亮时产生。人脸不会保存在别处。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Sessions and verdicts</source>
        <translation>会话和判断</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Signs for other windows</source>
        <translation>给其他窗口的标记</translation>
    </message>
    <message>
        <source>The file that you may put here yourself. mmdesk only reads it.</source>
        <translation>你可以自己放在这里的文件。mmdesk 只读取它。</translation>
    </message>
    <message>
        <source>The key under your passphrase</source>
        <translation>由密码短语保护的密钥</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>What is being written right now. It gets its name when it is whole, or is swept.</source>
        <translation>正在写入的内容。完成后会得到正式名称，否则会被清除。</translation>
    </message>
    <message>
        <source>What the program did and what went wrong; never what was seen, heard or said. 2 MB at most.</source>
        <translation>程序做了什么、出了什么问题；绝不包含看到、听到或说过的内容。最多 2 MB。</translation>
    </message>
    <message>
        <source>What was learned from your verdicts, as numbers of the network, and from which. Of a person with a name there is a part under a number, without the name.</source>
        <translation>从你的判断中学到的内容（以网络中的数字表示），以及来自哪些判断。对有名字的人，有一个以编号标识、不含姓名的部分。</translation>
    </message>
    <message>
        <source>What was read of each moment, in numbers: probabilities, and of moments that you judged, or may be asked about, their features. Your verdicts, marks, names of people, what you wrote, who agreed to what, and the paths of files you opened. No picture and no sound.</source>
        <translation>对每个时刻的识别结果（数字形式）：概率；对你判断过或可能会问到的时刻，还有它们的特征。你的判断、标记、人名、你写的内容、谁同意了什么，以及你打开过的文件的路径。没有画面，也没有声音。</translation>
    </message>
    <message>
        <source>What was set aside when you chose a backup in its place. Delete it once you miss nothing.</source>
        <translation>你选择用备份替换时搁置的内容。确认不缺什么之后请删除。</translation>
    </message>
    <message>
        <source>What you chose, where the window was, which camera was used last, and files opened lately.</source>
        <translation>你的选择、窗口的位置、上次使用的摄像头，以及最近打开的文件。</translation>
    </message>
    <message>
        <source>Where you chose a passphrase: the key of your data, itself encrypted, and a copy of that.</source>
        <translation>如果你设置了密码短语：你数据的密钥（本身已加密）及其副本。</translation>
    </message>
    <message>
        <source>Which files `mmdesk analyze` read, when, and a summary, so that none is read twice.</source>
        <translation>`mmdesk analyze` 分析过哪些文件、何时分析，以及摘要，以免重复分析。</translation>
    </message>
    <message>
        <source>Your face detector</source>
        <translation>你的人脸检测器</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>你的签名</translation>
    </message>
</context>
<context>
    <name>KeptWorker</name>
    <message>
        <source>The folder cannot be read: {0}.</source>
        <translation>无法读取该文件夹：{0}。</translation>
    </message>
    <message>
        <source>This text is missing. Install mmdesk again.</source>
        <translation>缺少这段文本。请重新安装 mmdesk。</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Lanes of the session</source>
        <translation>会话的各条轨道</translation>
    </message>
    <message>
        <source>{0} more people: click the number, or turn the wheel here</source>
        <translation>还有 {0} 人：点击此数字，或在这里滚动滚轮</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>人物 {0}</translation>
    </message>
    <message>
        <source>Mark at {0}. {1}</source>
        <translation>{0} 处的标记。{1}</translation>
    </message>
    <message>
        <source>Selected: {0} to {1}</source>
        <translation>已选：{0} 至 {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{0}, you said: wrong</source>
        <translation>{0}，你的判断：错误</translation>
    </message>
    <message>
        <source>{0}, you said: right</source>
        <translation>{0}，你的判断：正确</translation>
    </message>
    <message>
        <source>{0}, you said: {1}</source>
        <translation>{0}，你的判断：{1}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>你的判断</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>不确定：{0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>不是{0}</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0}是对的</translation>
    </message>
    <message>
        <source> (not quite sure)</source>
        <translation>（不太确定）</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>立即学习</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>问我</translation>
    </message>
    <message>
        <source>Answer a few questions about what would teach most (A)</source>
        <translation>回答几个最有学习价值的问题（A）</translation>
    </message>
    <message>
        <source>no verdicts waiting</source>
        <translation>没有等待学习的判断</translation>
    </message>
    <message>
        <source>1 verdict waiting</source>
        <translation>1 条判断等待学习</translation>
    </message>
    <message>
        <source>{0} verdicts waiting</source>
        <translation>{0} 条判断等待学习</translation>
    </message>
    <message>
        <source>Enough to learn from: a good moment for it.</source>
        <translation>可以学习了：现在是个好时机。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Learning from {0} verdicts…</source>
        <translation>正在从 {0} 条判断中学习…</translation>
    </message>
    <message>
        <source>Learning from 1 verdict…</source>
        <translation>正在从 1 条判断中学习…</translation>
    </message>
    <message>
        <source>Paused. Nothing is lost.</source>
        <translation>已暂停。什么都不会丢失。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>Stopping; the best so far is tested…</source>
        <translation>正在停止；正在测试目前最好的结果…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>LearningProcess</name>
    <message>
        <source>1 damaged verdict was left out.</source>
        <translation>略去了 1 条损坏的判断。</translation>
    </message>
    <message>
        <source>{0} damaged verdicts were left out.</source>
        <translation>略去了 {0} 条损坏的判断。</translation>
    </message>
    <message>
        <source>Learning could not be started.</source>
        <translation>无法开始学习。</translation>
    </message>
    <message>
        <source>Learning was ended by the system, perhaps for lack of memory.</source>
        <translation>学习被系统终止，可能是内存不足。</translation>
    </message>
    <message>
        <source>Close other programs and learn again; nothing was changed.</source>
        <translation>请关闭其他程序后再次学习；没有任何更改。</translation>
    </message>
    <message>
        <source>Learning ended without a result.</source>
        <translation>学习结束，没有结果。</translation>
    </message>
</context>
<context>
    <name>LearningProgress</name>
    <message>
        <source>Progress of learning</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finish early and keep the best so far</source>
        <translation>提前结束，保留目前最好的结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Learn on, also while you are live</source>
        <translation>继续学习，实时进行中也一样</translation>
    </message>
    <message>
        <source>Wait until you say go on</source>
        <translation>等到你说继续为止</translation>
    </message>
</context>
<context>
    <name>LessonSentence</name>
    <message>
        <source>Your corrections are what it learns from.</source>
        <translation>它从你的纠正中学习。</translation>
    </message>
    <message>
        <source>More verdicts teach better: {0} are a good start.</source>
        <translation>判断越多，学得越好：先有 {0} 条就不错。</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Today {0}</source>
        <translation>今天 {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>昨天 {0}</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>应你要求</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>一个新版本</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>没有成功</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>麦克风电平</translation>
    </message>
    <message>
        <source>The microphone hears nothing at all</source>
        <translation>麦克风什么也听不到</translation>
    </message>
    <message>
        <source>The microphone is too loud and clips</source>
        <translation>麦克风音量过大并削波</translation>
    </message>
</context>
<context>
    <name>ListButtons</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the picked verdicts back; that can be undone (Del)</source>
        <translation>收回选中的判断；可以撤销（Del）</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底抹除…</translation>
    </message>
    <message>
        <source>Erase the picked verdicts, and the versions that learned from them</source>
        <translation>抹除选中的判断，以及学过它们的版本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the verdicts that are listed into a table (CSV)</source>
        <translation>将列出的判断写入表格（CSV）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Open its moment in the review (Enter)</source>
        <translation>在回看中打开它的时刻（Enter）</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock with a passphrase</source>
        <translation>用密码短语锁定</translation>
    </message>
    <message>
        <source>Passphrase, or recovery key</source>
        <translation>密码短语，或恢复密钥</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Make a recovery key, should you forget it</source>
        <translation>生成恢复密钥，以防忘记</translation>
    </message>
    <message>
        <source>Decrypt everything, and lock no more</source>
        <translation>解密所有内容，不再锁定</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>密码短语已更改。</translation>
    </message>
    <message>
        <source>Print it, or write it down, and keep it elsewhere. It is not kept or shown again:</source>
        <translation>请打印或抄写下来，放在别处。它不会保存，也不会再次显示：</translation>
    </message>
    <message>
        <source>What mmdesk keeps is encrypted. It asks for the passphrase at each start.</source>
        <translation>mmdesk 保存的内容已加密。每次启动时会询问密码短语。</translation>
    </message>
    <message>
        <source>This encrypts what mmdesk keeps: verdicts, sessions, backups, recordings, and your versions. It will ask for the passphrase at each start. If you forget it, and have no recovery key, nobody can read any of it again. mmdesk closes for a moment to do it.</source>
        <translation>这会加密 mmdesk 保存的内容：判断、会话、备份、录制内容和你的版本。每次启动时会询问密码短语。如果你忘记了它，又没有恢复密钥，任何人都无法再读取这些内容。为此 mmdesk 会关闭片刻。</translation>
    </message>
    <message>
        <source>Encrypt everything</source>
        <translation>加密所有内容</translation>
    </message>
    <message>
        <source>Decrypt everything</source>
        <translation>解密所有内容</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Make a recovery key</source>
        <translation>生成恢复密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>At least {0} characters; four or five words are a good one.</source>
        <translation>至少 {0} 个字符；四五个词就是一个好的密码短语。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Type the same again.</source>
        <translation>请再次输入相同内容。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>用密码短语锁定…</translation>
    </message>
    <message>
        <source>Decrypted: mmdesk opens without a passphrase</source>
        <translation>已解密：打开 mmdesk 不再需要密码短语</translation>
    </message>
    <message>
        <source>Encrypted. Make a recovery key too: More, Lock with a passphrase…</source>
        <translation>已加密。请再生成恢复密钥：更多，用密码短语锁定…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>In half a minute mmdesk locks, since nobody uses it.</source>
        <translation>没有人使用，mmdesk 将在半分钟后锁定。</translation>
    </message>
    <message>
        <source>Press a key, or move the mouse here, and it stays.</source>
        <translation>按任意键，或在此移动鼠标，即可保持打开。</translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation>在 {0} 个时刻后停止。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续分析</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Read videos, sounds, pictures or texts</source>
        <translation>分析视频、音频、图片或文本</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
</context>
<context>
    <name>MarkFlags</name>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>移除标记</translation>
    </message>
</context>
<context>
    <name>MarkNote</name>
    <message>
        <source>Note of the mark</source>
        <translation>标记的备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>移除此标记</translation>
    </message>
    <message>
        <source>Note at {0}, or Enter</source>
        <translation>在 {0} 处写备注，或按 Enter</translation>
    </message>
    <message>
        <source>Note of the mark at {0}</source>
        <translation>{0} 处标记的备注</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>还没有显示任何结果。</translation>
    </message>
    <message>
        <source>mark at {0}</source>
        <translation>{0} 处的标记</translation>
    </message>
    <message>
        <source>Marked: {0}</source>
        <translation>已标记：{0}</translation>
    </message>
    <message>
        <source>Not kept: the mark at {0}</source>
        <translation>未保存：{0} 处的标记</translation>
    </message>
    <message>
        <source>mark at {0} removed</source>
        <translation>移除 {0} 处的标记</translation>
    </message>
    <message>
        <source>Mark removed: {0}</source>
        <translation>已移除标记：{0}</translation>
    </message>
    <message>
        <source>note at {0}</source>
        <translation>{0} 处的备注</translation>
    </message>
</context>
<context>
    <name>Modality</name>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>没有人脸</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>不在画面中</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>转过脸去</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>dark or blank</source>
        <translation>太暗或空白</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>未知语言</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>No other emotion there.</source>
        <translation>那边没有别的情绪。</translation>
    </message>
    <message>
        <source>Nothing else there is not sure.</source>
        <translation>那边没有别的不确定之处。</translation>
    </message>
    <message>
        <source>No other disagreement there.</source>
        <translation>那边没有别的分歧。</translation>
    </message>
    <message>
        <source>No other difference there.</source>
        <translation>那边没有别的差异。</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>没有可比较的。</translation>
    </message>
    <message>
        <source>No other mark there.</source>
        <translation>那边没有别的标记。</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Bars, lanes and levels change seldom, and nothing glides</source>
        <translation>横条、轨道和电平很少变化，没有滑动效果</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>This is {0}</source>
        <translation>这是 {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>{0}: say who else it is (P)</source>
        <translation>{0}：说出是另外哪个人（P）</translation>
    </message>
    <message>
        <source>Say who this is (P)</source>
        <translation>说出这是谁（P）</translation>
    </message>
    <message>
        <source>{0}
Read by what was learned of this person alone.</source>
        <translation>{0}
用专门从此人学到的部分来识别。</translation>
    </message>
</context>
<context>
    <name>NamePopup</name>
    <message>
        <source>Name the person</source>
        <translation>给人物起名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>一个名字</translation>
    </message>
    <message>
        <source>People named before</source>
        <translation>以前起过名的人</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不是特定的人</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>把 {0} 改名为 {1}</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Who is person {0}?</source>
        <translation>人物 {0} 是谁？</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>nothing to see, hear or read</source>
        <translation>没有可看、可听或可读的内容</translation>
    </message>
    <message>
        <source>no face in the picture</source>
        <translation>画面中没有人脸</translation>
    </message>
    <message>
        <source>the chosen person is not in the picture</source>
        <translation>所选的人不在画面中</translation>
    </message>
    <message>
        <source>the face is turned away</source>
        <translation>脸转开了</translation>
    </message>
    <message>
        <source>the face is blurred</source>
        <translation>脸部模糊</translation>
    </message>
    <message>
        <source>the picture is dark or blank</source>
        <translation>画面太暗或空白</translation>
    </message>
    <message>
        <source>nobody is speaking</source>
        <translation>没有人说话</translation>
    </message>
    <message>
        <source>this language cannot be read yet</source>
        <translation>还不能识别这种语言</translation>
    </message>
    <message>
        <source>too close to call</source>
        <translation>难分高下</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Also…</source>
        <translation>还可以…</translation>
    </message>
    <message>
        <source>Not quite sure, or what it could be as well (Shift+1–7)</source>
        <translation>不太确定，或者也可能是什么（Shift+1–7）</translation>
    </message>
    <message>
        <source>Not right? Click what it is, or press 1–7.</source>
        <translation>不对？点击正确的情绪，或按 1–7。</translation>
    </message>
    <message>
        <source>Do you know it? Click what it is, or press 1–7.</source>
        <translation>知道是什么吗？点击正确的情绪，或按 1–7。</translation>
    </message>
    <message>
        <source>Is it something else? Click it above, or press its key, 1 to 7. Right? Enter.</source>
        <translation>是别的情绪？在上方点击它，或按它的键 1 到 7。对的？按 Enter。</translation>
    </message>
    <message>
        <source>About {0} alone: what is it? 1–7</source>
        <translation>只就{0}而言：这是什么？1–7</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation>{0}（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only look at files for now</source>
        <translation>现在只看文件</translation>
    </message>
    <message>
        <source>You said: me alone.</source>
        <translation>你的回答：只有我。</translation>
    </message>
    <message>
        <source>You said: others too.</source>
        <translation>你的回答：还有其他人。</translation>
    </message>
    <message>
        <source>Camera and microphone stay off until you answer.</source>
        <translation>在你回答之前，摄像头和麦克风保持关闭。</translation>
    </message>
    <message>
        <source>Try camera and microphone</source>
        <translation>试用摄像头和麦克风</translation>
    </message>
    <message>
        <source>Me alone</source>
        <translation>只有我</translation>
    </message>
    <message>
        <source>That you agree is noted with each live session</source>
        <translation>你的同意会随每个实时会话一并登记</translation>
    </message>
    <message>
        <source>Others too</source>
        <translation>还有其他人</translation>
    </message>
    <message>
        <source>Nothing is noted by itself: you note who was told and agreed</source>
        <translation>不会自动登记：由你登记谁被告知并同意了</translation>
    </message>
    <message>
        <source>What mmdesk does, and what you must do</source>
        <translation>mmdesk 做什么，你必须做什么</translation>
    </message>
    <message>
        <source>Who will be seen and heard?</source>
        <translation>谁会被看到和听到？</translation>
    </message>
    <message>
        <source>It looks and listens</source>
        <translation>它会看，也会听</translation>
    </message>
    <message>
        <source>Live, at the faces in front of the camera, the voices near the microphone and what you type, from Start to Stop. Else only at files you open.</source>
        <translation>实时进行时，从“开始”到“停止”，它看摄像头前的人脸，听麦克风附近的声音，读你输入的文字。其余时候只看你打开的文件。</translation>
    </message>
    <message>
        <source>All stays here</source>
        <translation>一切都留在这里</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. What was read is kept, and what you said of it, in numbers; pictures and sound only while Record is pressed and its red lamp is lit.</source>
        <translation>不会发送任何内容。识别结果和你对它的判断以数字形式保存；画面和声音只在按下“录制”、红灯亮起时保存。</translation>
    </message>
    <message>
        <source>Tell the others</source>
        <translation>告知其他人</translation>
    </message>
    <message>
        <source>Whoever else is seen or heard must be told that emotions are read from them (EU AI Act, Article 50(3), since 2 August 2026).</source>
        <translation>凡是会被看到或听到的其他人，都必须被告知正在识别他们的情绪（欧盟《人工智能法》第 50 条第 3 款，自 2026 年 8 月 2 日起）。</translation>
    </message>
    <message>
        <source>Not at work or school</source>
        <translation>不得用于工作场所或学校</translation>
    </message>
    <message>
        <source>There it is prohibited to read people&apos;s emotions, except for medical or safety reasons (Article 5(1)(f)).</source>
        <translation>在那里识别人的情绪是被禁止的，医疗或安全原因除外（第 5 条第 1 款 f 项）。</translation>
    </message>
    <message>
        <source>It guesses</source>
        <translation>它只是猜测</translation>
    </message>
    <message>
        <source>What a machine reads is a guess about an expression, not about a person. Judge nobody by it.</source>
        <translation>机器的识别结果是对表情的猜测，而不是对人的结论。请勿据此评判任何人。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>OfferedNames</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>The file names people: {0}.</source>
        <translation>文件中有人名：{0}。</translation>
    </message>
    <message>
        <source>Who has such a name here would be the same person.</source>
        <translation>这里同名的人会被视为同一个人。</translation>
    </message>
    <message>
        <source>Use the names</source>
        <translation>使用这些名字</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>The bar shows how much this spoke for (right) or against (left) the answer, in nats.</source>
        <translation>此条表示它对答案的支持（向右）或反对（向左）程度，单位为奈特。</translation>
    </message>
    <message>
        <source>A click, and your verdict is about this alone; another, and it is not. A right click asks.</source>
        <translation>点击一次，你的判断就只针对它；再点一次则取消。右键可以选择。</translation>
    </message>
    <message>
        <source>Verdicts are about this alone</source>
        <translation>判断只针对它</translation>
    </message>
    <message>
        <source>without it: {0}</source>
        <translation>没有它时：{0}</translation>
    </message>
</context>
<context>
    <name>OpinionsCard</name>
    <message>
        <source>What each one says</source>
        <translation>各模态的结论</translation>
    </message>
    <message>
        <source>Why?  ·  W</source>
        <translation>为什么？  ·  W</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show what in the face, the voice and the words mattered (W)</source>
        <translation>显示面部、语音和文字中哪些起了作用（W）</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the whole session</source>
        <translation>整个会话的概览</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Show all settings</source>
        <translation>显示所有设置</translation>
    </message>
    <message>
        <source>No setting has “{0}” in it.</source>
        <translation>没有设置含有“{0}”。</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>在 {0} 中</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>PastSessions</name>
    <message>
        <source>Exported to {0}</source>
        <translation>已导出到 {0}</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <source>People in the picture</source>
        <translation>画面中的人</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>in use now: {0}</source>
        <translation>正在使用：{0}</translation>
    </message>
    <message>
        <source>in use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Opened when you press Start, let go of when you press Stop; also while the welcome tries it. Pictures are looked at in memory and dropped, unless you record.</source>
        <translation>按“开始”时打开，按“停止”时释放；欢迎页试用时也会打开。画面只在内存中查看，随后丢弃，除非你录制。</translation>
    </message>
    <message>
        <source>Read are those that you open or drop here, subtitles beside them, and the folders that you let it watch. None of them is ever changed. Written are, beside what mmdesk keeps, the files that you export.</source>
        <translation>读取的是你打开或拖到这里的文件、它们旁边的字幕，以及你让它监视的文件夹。这些都不会被改动。除 mmdesk 自己保存的内容外，只写入你导出的文件。</translation>
    </message>
    <message>
        <source>Whether the computer runs on its battery, and how long ago you last did something in mmdesk’s own windows: for lessons and locking by itself, and so that nothing pops up while you type. Keys in other programs and the screen are never looked at.</source>
        <translation>电脑是否在用电池，以及你上次在 mmdesk 自己的窗口中操作是多久以前：用于自动学习和自动锁定，也避免在你打字时弹出窗口。绝不查看其他程序中的按键和屏幕。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>As the camera. The last half minute of sound is held in memory and dropped, unless you record.</source>
        <translation>与摄像头相同。最近半分钟的声音保留在内存中，随即丢弃，除非你录制。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>None. Nothing is fetched, sent, counted or looked up, not even for updates. The one exception is yours: a network camera whose address you give in place of a camera, while live runs.</source>
        <translation>不使用。不下载、不发送、不统计、不查询任何内容，也不检查更新。唯一的例外由你决定：实时进行时，你以地址代替摄像头的网络摄像头。</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>For the sound of a file or recording that you play, and of a question of Ask me.</source>
        <translation>用于你播放的文件或录制内容的声音，以及“问我”中问题的声音。</translation>
    </message>
    <message>
        <source>Power and idle time</source>
        <translation>电源和空闲时间</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Written to when you copy something here, read when you paste into a field.</source>
        <translation>你在这里复制时写入，在输入框中粘贴时读取。</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Looked at is only which one holds a camera or microphone that cannot be opened, to name it. Started are mmdesk’s own helpers, and your file manager when you press Show.</source>
        <translation>只查看是哪个程序占用了无法打开的摄像头或麦克风，以便说出它的名字。只启动 mmdesk 自己的辅助进程，以及你按“显示”时的文件管理器。</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Person {0}: {1}</source>
        <translation>人物 {0}：{1}</translation>
    </message>
    <message>
        <source>{0}, person {1}: {2}</source>
        <translation>{0}，人物 {1}：{2}</translation>
    </message>
    <message>
        <source>This is whose voice and words are heard. Press to follow the nearest again.</source>
        <translation>听到的声音和文字属于此人。按下可恢复跟随最近的人。</translation>
    </message>
    <message>
        <source>Press when the voice and the words are this person&apos;s.</source>
        <translation>当声音和文字属于此人时按下。</translation>
    </message>
    <message>
        <source>{0} The menu key, or a right click, names them.</source>
        <translation>{0} 用菜单键或右键可以起名。</translation>
    </message>
</context>
<context>
    <name>PredictionWorker</name>
    <message>
        <source>The network is not loaded.</source>
        <translation>模型未加载。</translation>
    </message>
    <message>
        <source>This moment cannot be explained.</source>
        <translation>这一时刻无法解释。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{0} is back at its default.</source>
        <translation>“{0}”已恢复默认值。</translation>
    </message>
    <message>
        <source>Everything is kept again.</source>
        <translation>又会保存所有内容。</translation>
    </message>
    <message>
        <source>{0} settings are back at their defaults.</source>
        <translation>{0} 项设置已恢复默认值。</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>已恢复原样。</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>已导出到 {0}</translation>
    </message>
    <message>
        <source>{0} settings are changed.</source>
        <translation>已更改 {0} 项设置。</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <translation>“{0}”已更改。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Predictions a second</source>
        <translation>每秒预测次数</translation>
    </message>
    <message>
        <source>Figures at the foot of the window</source>
        <translation>窗口底部的数字</translation>
    </message>
    <message>
        <source>Largest recording</source>
        <translation>最大录制大小</translation>
    </message>
    <message>
        <source>Learn by itself</source>
        <translation>自动学习</translation>
    </message>
    <message>
        <source>Verdicts before a lesson</source>
        <translation>学习前的判断数</translation>
    </message>
    <message>
        <source>Time between two moments</source>
        <translation>两个时刻的间隔</translation>
    </message>
    <message>
        <source>Play the sound of questions</source>
        <translation>播放提问的声音</translation>
    </message>
    <message>
        <source>Sessions are kept</source>
        <translation>会话保存</translation>
    </message>
    <message>
        <source>Recordings are kept</source>
        <translation>录制内容保存</translation>
    </message>
    <message>
        <source>Kept at most</source>
        <translation>最多保存</translation>
    </message>
    <message>
        <source>Lock without use after</source>
        <translation>闲置多久后锁定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>问我</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>隐私与锁定</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>界面与语言</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After enough verdicts</source>
        <translation>判断足够后</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>After enough, or daily</source>
        <translation>判断足够后或每天</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>完整动态效果</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} 条判断</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>The default is used.</source>
        <translation>已使用默认值。</translation>
    </message>
    <message>
        <source>The setting {0} is not known here.</source>
        <translation>这里没有设置 {0}。</translation>
    </message>
    <message>
        <source>The settings file has values that cannot be used. These are at their defaults: {0}.</source>
        <translation>设置文件中有无法使用的值。以下各项使用默认值：{0}。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>{0}: {1} is neither {2} nor {3}.</source>
        <translation>{0}：{1} 既不是“{2}”也不是“{3}”。</translation>
    </message>
    <message>
        <source>{0}: {1} is no number from {2} to {3}.</source>
        <translation>{0}：{1} 不是 {2} 到 {3} 之间的数。</translation>
    </message>
    <message>
        <source>{0}: {1} is no whole number from {2} to {3}.</source>
        <translation>{0}：{1} 不是 {2} 到 {3} 之间的整数。</translation>
    </message>
    <message>
        <source>{0}: {1} is none of these: {2}.</source>
        <translation>{0}：{1} 不是其中之一：{2}。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>until deleted</source>
        <translation>直到被删除</translation>
    </message>
    <message>
        <source>what mmdesk notes for itself ({0})</source>
        <translation>mmdesk 自己的记录（{0}）</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Spoken from the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>There is no passphrase yet, so nothing locks.</source>
        <translation>还没有密码短语，因此不会锁定。</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>用密码短语锁定…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Look for settings</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Look for settings…</source>
        <translation>查找设置…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>What mmdesk keeps…</source>
        <translation>mmdesk 保存的内容…</translation>
    </message>
    <message>
        <source>wanted, and it gives nothing: {0}</source>
        <translation>已选用，但没有信号：{0}</translation>
    </message>
    <message>
        <source>{0} connections</source>
        <translation>{0} 个连接</translation>
    </message>
    <message>
        <source>no connection is open</source>
        <translation>没有打开的连接</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {0}</source>
        <translation>没有文件管理器响应。文件夹是 {0}</translation>
    </message>
</context>
<context>
    <name>ProfileChip</name>
    <message>
        <source>Whose mmdesk this is; click to open another&apos;s</source>
        <translation>mmdesk 当前的用户档案；点击可打开另一个</translation>
    </message>
    <message>
        <source>Profile: {0}</source>
        <translation>用户档案：{0}</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>用户档案</translation>
    </message>
    <message>
        <source>open here</source>
        <translation>在此窗口中打开</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>First profile</source>
        <translation>第一个档案</translation>
    </message>
    <message>
        <source>Its folder cannot be read: {0}</source>
        <translation>无法读取其文件夹：{0}</translation>
    </message>
    <message>
        <source>Its folder is missing</source>
        <translation>其文件夹不见了</translation>
    </message>
    <message>
        <source>Last used: {0}</source>
        <translation>上次使用：{0}</translation>
    </message>
    <message>
        <source>Locked with a passphrase</source>
        <translation>已用密码短语锁定</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>尚未使用</translation>
    </message>
</context>
<context>
    <name>ProfilesWindow</name>
    <message>
        <source>Profiles</source>
        <translation>用户档案</translation>
    </message>
    <message>
        <source>For several people at one account of this computer. Each profile has its own sessions, verdicts, people, versions, consents, settings and passphrase. Without a passphrase whoever uses the account can open it; its name can always be seen.</source>
        <translation>供共用同一电脑账户的多个人使用。每个用户档案都有自己的会话、判断、人物、版本、同意记录、设置和密码短语。没有密码短语的档案，使用此账户的任何人都能打开；名称则总是看得到的。</translation>
    </message>
    <message>
        <source>Ask whose it is when mmdesk starts</source>
        <translation>mmdesk 启动时询问由谁使用</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What mmdesk has not written there lies in {0} now.</source>
        <translation>其中不是 mmdesk 写入的文件现在位于 {0}。</translation>
    </message>
    <message>
        <source>It is open here</source>
        <translation>它已在此窗口中打开</translation>
    </message>
    <message>
        <source>The first one stays: open it, and choose Forget everything… (⋮)</source>
        <translation>第一个档案会保留：请打开它，然后选择“忘记一切…”（⋮）</translation>
    </message>
    <message>
        <source>Open another one first</source>
        <translation>请先打开另一个</translation>
    </message>
    <message>
        <source>Whose is it to be?</source>
        <translation>新档案是谁的？</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Another name for {0}</source>
        <translation>{0} 的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete {0} for good? Gone will be all sessions, recordings, verdicts, names and consents, the versions, backups and settings. Nobody else&apos;s are touched. To do it, type the name.</source>
        <translation>彻底删除 {0}？其所有会话、录制内容、判断、姓名和同意记录，以及版本、备份和设置都将消失。其他人的数据不受影响。要删除，请输入该名称。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>Profiling</name>
    <message>
        <source>Profiles…</source>
        <translation>用户档案…</translation>
    </message>
</context>
<context>
    <name>PuttingRight</name>
    <message>
        <source>no second choice</source>
        <translation>没有第二选择</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <translation>不太确定</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>也许是{0}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>这是{0}</translation>
    </message>
    <message>
        <source>what was shown is right</source>
        <translation>所示的是对的</translation>
    </message>
    <message>
        <source>what was shown is wrong</source>
        <translation>所示的是错的</translation>
    </message>
</context>
<context>
    <name>RangeMenu</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>放大到此处</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>All files…   Ctrl+Shift+O</source>
        <translation>所有文件…   Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>No files were opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <translation>正在录制：按下停止</translation>
    </message>
    <message>
        <source>Record, off</source>
        <translation>录制，关</translation>
    </message>
    <message>
        <source>Stop keeping picture and sound (Ctrl+R)</source>
        <translation>停止保存画面和声音（Ctrl+R）</translation>
    </message>
    <message>
        <source>Keep picture and sound of this session on this computer (Ctrl+R)</source>
        <translation>在这台计算机上保存此会话的画面和声音（Ctrl+R）</translation>
    </message>
</context>
<context>
    <name>RecordingConsent</name>
    <message>
        <source>Others may be recorded now, and nobody’s consent to that is noted.</source>
        <translation>现在可能会录到其他人，而没有登记任何人对此的同意。</translation>
    </message>
    <message>
        <source>Ask them, or press Record again to stop.</source>
        <translation>请询问他们，或再按一次“录制”停止。</translation>
    </message>
    <message>
        <source>Everybody agreed</source>
        <translation>所有人都同意</translation>
    </message>
    <message>
        <source>Note who…</source>
        <translation>登记谁…</translation>
    </message>
    <message>
        <source>Not recorded: {0} withdrew the consent to be recorded.</source>
        <translation>未录制：{0} 撤回了对录制的同意。</translation>
    </message>
    <message>
        <source>Note whoever agrees again, and press Record.</source>
        <translation>请登记重新同意的人，然后按“录制”。</translation>
    </message>
    <message>
        <source>everybody who was there</source>
        <translation>在场的所有人</translation>
    </message>
</context>
<context>
    <name>RecordingWorker</name>
    <message>
        <source>Recording stopped because of an error in mmdesk.</source>
        <translation>由于 mmdesk 出错，录制已停止。</translation>
    </message>
    <message>
        <source>Recording stopped: {0} cannot be reached.</source>
        <translation>录制已停止：无法访问 {0}。</translation>
    </message>
    <message>
        <source>Is its disk still there?</source>
        <translation>它所在的磁盘还在吗？</translation>
    </message>
    <message>
        <source>Recording stopped: its file is not there any more.</source>
        <translation>录制已停止：它的文件不在了。</translation>
    </message>
    <message>
        <source>Press Record to begin another.</source>
        <translation>按“录制”可开始新的录制。</translation>
    </message>
    <message>
        <source>Recording stopped: less than {0} MB of the disk are free.</source>
        <translation>录制已停止：磁盘可用空间不足 {0} MB。</translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation>请腾出一些磁盘空间。之前录制的内容会保留。</translation>
    </message>
    <message>
        <source>Recording stopped: it has reached {0:g} GB.</source>
        <translation>录制已停止：已达到 {0:g} GB。</translation>
    </message>
    <message>
        <source>Press Record to begin another, or raise recording_gb in the settings.</source>
        <translation>按“录制”可开始新的录制，或在设置中调高 recording_gb。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>另选一个…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Until then nothing is kept.</source>
        <translation>在此之前不保存任何内容。</translation>
    </message>
    <message>
        <source>The database can be used again.</source>
        <translation>数据库又可以使用了。</translation>
    </message>
    <message>
        <source>The database can be used again. The damaged one is kept in {0}.</source>
        <translation>数据库又可以使用了。损坏的那个保存在 {0}。</translation>
    </message>
    <message>
        <source>There is no backup that can be read; what is there would be kept aside.</source>
        <translation>没有可读取的备份；现有的内容会搁置保存。</translation>
    </message>
    <message>
        <source>The newest backup is of {0}.</source>
        <translation>最新的备份是 {0} 的。</translation>
    </message>
    <message>
        <source>Verdicts since then would be missing, at least {0}.</source>
        <translation>此后的判断会缺失，至少 {0} 条。</translation>
    </message>
    <message>
        <source>No verdict since then was found.</source>
        <translation>没有找到此后的判断。</translation>
    </message>
    <message>
        <source>Verdicts since then would be missing.</source>
        <translation>此后的判断会缺失。</translation>
    </message>
    <message>
        <source>{0}, with 1 verdict</source>
        <translation>{0}，含 1 条判断</translation>
    </message>
    <message>
        <source>{0}, with {1} verdicts</source>
        <translation>{0}，含 {1} 条判断</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>mmdesk ended unexpectedly last time.</source>
        <translation>mmdesk 上次意外结束。</translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation>已知情况…</translation>
    </message>
    <message>
        <source>Reading emotions</source>
        <translation>识别情绪</translation>
    </message>
    <message>
        <source>Camera and microphone</source>
        <translation>摄像头和麦克风</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Keeping what is read and said</source>
        <translation>保存识别结果和你的判断</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Pictures of files</source>
        <translation>文件的画面</translation>
    </message>
    <message>
        <source>Playing files</source>
        <translation>播放文件</translation>
    </message>
    <message>
        <source>How loud a file is</source>
        <translation>文件的音量</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The list of verdicts</source>
        <translation>判断列表</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>问我</translation>
    </message>
    <message>
        <source>The sound of a question</source>
        <translation>问题的声音</translation>
    </message>
    <message>
        <source>“{0}” goes wrong again and again ({1} times).</source>
        <translation>“{0}”一再出错（{1} 次）。</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>重新启动它</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>What was read and said after a backup was made is not in it. The damaged one is kept.</source>
        <translation>备份之后的识别结果和判断不在其中。损坏的数据库会保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>How long things are kept…</source>
        <translation>保存多久…</translation>
    </message>
    <message>
        <source>Forget a person…</source>
        <translation>忘记某人…</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>忘记一切…</translation>
    </message>
    <message>
        <source>The clock says {0}. The last time that things went by age was {1}.</source>
        <translation>系统时钟显示 {0}。上次按保存期限检查是在 {1}。</translation>
    </message>
    <message>
        <source>Nothing goes by age until you say that the clock is right.</source>
        <translation>在您确认时钟正确之前，不会按保存期限删除任何内容。</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>时钟正确</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>已忘记 {0}。</translation>
    </message>
    <message>
        <source>In a minute go, by what you set: {0}.</source>
        <translation>按你的设置，一分钟后将删除：{0}。</translation>
    </message>
    <message>
        <source>To keep it, change How long things are kept… (⋮).</source>
        <translation>要保留它，请更改“保存多久…”（⋮）。</translation>
    </message>
    <message>
        <source>Gone by age or size: {0}</source>
        <translation>因时间或容量已删除：{0}</translation>
    </message>
</context>
<context>
    <name>RetentionWindow</name>
    <message>
        <source>How long things are kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>until I delete them</source>
        <translation>直到我删除</translation>
    </message>
    <message>
        <source>Sessions are kept for</source>
        <translation>会话保存</translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation>录制内容保存</translation>
    </message>
    <message>
        <source>At most are kept</source>
        <translation>最多保存</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>忘记一切…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Now about {0} are kept.</source>
        <translation>现在保存了约 {0}。</translation>
    </message>
    <message>
        <source>Everything stays until you delete it.</source>
        <translation>在你删除之前，一切都会保留。</translation>
    </message>
    <message>
        <source>By this nothing goes now. It is looked at daily.</source>
        <translation>按此设置现在不会删除任何内容。每天检查一次。</translation>
    </message>
    <message>
        <source>By this would go now: {0}. Versions that learned from it go too, and all backups.</source>
        <translation>按此设置现在会删除：{0}。学过这些内容的版本和所有备份也会一并删除。</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>忘记一切</translation>
    </message>
    <message>
        <source>Forgetting everything…</source>
        <translation>正在忘记一切…</translation>
    </message>
    <message>
        <source>Sessions, with all that was read and said in them</source>
        <translation>会话，包括其中所有的识别结果和判断</translation>
    </message>
    <message>
        <source>Recordings of picture and sound</source>
        <translation>画面和声音的录制内容</translation>
    </message>
    <message>
        <source>Both together, at most; the oldest go first</source>
        <translation>两者合计的上限；最旧的先删除</translation>
    </message>
    <message>
        <source>What is open never goes. What goes is said a minute before, and in the log. Backups are not counted.</source>
        <translation>打开着的内容绝不会删除。删除前一分钟会告知，并记入日志。备份不计算在内。</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 段录制内容</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个会话</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 条判断</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} 段录制内容</translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation>{0} 个会话</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} 条判断</translation>
    </message>
</context>
<context>
    <name>RetentionWorker</name>
    <message>
        <source>Nothing can be forgotten: the database is not open.</source>
        <translation>无法忘记任何内容：数据库没有打开。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing was read here</source>
        <translation>这里没有分析过任何内容</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>{0} is not where it was.</source>
        <translation>{0} 不在原来的位置。</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件不在了</translation>
    </message>
    <message>
        <source>There was no picture in this moment</source>
        <translation>这一时刻没有画面</translation>
    </message>
    <message>
        <source>No picture in this moment</source>
        <translation>这一时刻没有画面</translation>
    </message>
    <message>
        <source>Pictures and sound are kept only while you record.</source>
        <translation>只有录制时才保存画面和声音。</translation>
    </message>
    <message>
        <source>This moment was not recorded</source>
        <translation>这一时刻没有录制</translation>
    </message>
    <message>
        <source>The picture of this moment cannot be read</source>
        <translation>无法读取这一时刻的画面</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>正在打开会话…</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>正在分析 {0}</translation>
    </message>
    <message>
        <source>{0} moments. Click one to see it again.</source>
        <translation>{0} 个时刻。点击其中一个可再次查看。</translation>
    </message>
    <message>
        <source>1 moment.</source>
        <translation>1 个时刻。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>An earlier session</source>
        <translation>以前的会话</translation>
    </message>
    <message>
        <source>Nothing was read in this session</source>
        <translation>此会话中没有分析过任何内容</translation>
    </message>
    <message>
        <source>Live, {0}</source>
        <translation>实时，{0}</translation>
    </message>
</context>
<context>
    <name>ReviewArea</name>
    <message>
        <source>Change  ·  N</source>
        <translation>变化  ·  N</translation>
    </message>
    <message>
        <source>Not sure  ·  U</source>
        <translation>不确定  ·  U</translation>
    </message>
    <message>
        <source>Disagreement  ·  D</source>
        <translation>分歧  ·  D</translation>
    </message>
    <message>
        <source>Difference  ·  C</source>
        <translation>差异  ·  C</translation>
    </message>
    <message>
        <source>To the next change of emotion (N; back with Shift)</source>
        <translation>到下一处情绪变化（N；加 Shift 向前）</translation>
    </message>
    <message>
        <source>To the next moment that is not sure (U; back with Shift)</source>
        <translation>到下一个不确定的时刻（U；加 Shift 向前）</translation>
    </message>
    <message>
        <source>To where face, voice and words disagree (D; back with Shift)</source>
        <translation>到面部、语音和文字不一致之处（D；加 Shift 向前）</translation>
    </message>
    <message>
        <source>To where the two readings differ (C; back with Shift)</source>
        <translation>到两次分析不同之处（C；加 Shift 向前）</translation>
    </message>
    <message>
        <source>Closer (+, or Ctrl and the wheel)</source>
        <translation>放大（+，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Farther (−, or Ctrl and the wheel)</source>
        <translation>缩小（−，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>All of it (Ctrl+0)</source>
        <translation>全部（Ctrl+0）</translation>
    </message>
    <message>
        <source>The keys of the review (F1)</source>
        <translation>回看中的按键（F1）</translation>
    </message>
</context>
<context>
    <name>ReviewHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What the moment or the selection is</source>
        <translation>该时刻或所选部分是什么</translation>
    </message>
    <message>
        <source>Shift+1–7</source>
        <translation>Shift+1–7</translation>
    </message>
    <message>
        <source>What it could be as well; once more, not</source>
        <translation>也可能是什么；再按一次取消</translation>
    </message>
    <message>
        <source>Alt+1–7</source>
        <translation>Alt+1–7</translation>
    </message>
    <message>
        <source>What it is, not quite sure</source>
        <translation>是什么，但不太确定</translation>
    </message>
    <message>
        <source>Enter, 0</source>
        <translation>Enter、0</translation>
    </message>
    <message>
        <source>The answer is right; with Alt, not quite sure</source>
        <translation>答案正确；加 Alt 表示不太确定</translation>
    </message>
    <message>
        <source>It is wrong; with Alt, not quite sure</source>
        <translation>答案错误；加 Alt 表示不太确定</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Play, or pause; live, the answer is right</source>
        <translation>播放或暂停；实时中：答案正确</translation>
    </message>
    <message>
        <source>Undo, or do it again</source>
        <translation>撤销，或重做</translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation>为什么是这个答案？</translation>
    </message>
    <message>
        <source>Name the person</source>
        <translation>给人物起名</translation>
    </message>
    <message>
        <source>Mark the moment</source>
        <translation>标记这一时刻</translation>
    </message>
    <message>
        <source>Ask me: what would teach most</source>
        <translation>问我：最有学习价值的时刻</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>立即学习</translation>
    </message>
    <message>
        <source>All verdicts: find, change, delete</source>
        <translation>所有判断：查找、更改、删除</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>以前的会话</translation>
    </message>
    <message>
        <source>Open files; with Shift, all that are being read</source>
        <translation>打开文件；加 Shift：正在分析的所有文件</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>输入文字</translation>
    </message>
    <message>
        <source>Start, or stop, the camera and the microphone</source>
        <translation>开始或停止摄像头和麦克风</translation>
    </message>
    <message>
        <source>Record, or record no more</source>
        <translation>录制，或停止录制</translation>
    </message>
    <message>
        <source>Set the resting face and voice, or forget them</source>
        <translation>设定平静时的表情和语音，或取消</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Text larger, smaller, at 100 %</source>
        <translation>文字放大、缩小、恢复为 100%</translation>
    </message>
    <message>
        <source>Leave, or lock now</source>
        <translation>退出，或立即锁定</translation>
    </message>
    <message>
        <source>Show how fast it is</source>
        <translation>显示速度</translation>
    </message>
    <message>
        <source>Select nothing; back to the picture</source>
        <translation>取消选择；回到画面</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>The playhead goes there</source>
        <translation>播放头移到那里</translation>
    </message>
    <message>
        <source>Drag, Shift+click</source>
        <translation>拖动、Shift+点击</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Select the stretch of one emotion</source>
        <translation>选择同一情绪的整段</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键点击</translation>
    </message>
    <message>
        <source>Correct, leave out, mark</source>
        <translation>纠正、排除、标记</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Scroll; with Ctrl, zoom</source>
        <translation>滚动；加 Ctrl 缩放</translation>
    </message>
    <message>
        <source>+2 beside a name</source>
        <translation>名字旁的 +2</translation>
    </message>
    <message>
        <source>Lanes of the people there is no room for</source>
        <translation>放不下的人的轨道</translation>
    </message>
    <message>
        <source>A lane’s name</source>
        <translation>轨道的名称</translation>
    </message>
    <message>
        <source>Verdicts are about this person or modality</source>
        <translation>判断只针对此人或此模态</translation>
    </message>
    <message>
        <source>Right click a bar</source>
        <translation>右键点击情绪条</translation>
    </message>
    <message>
        <source>Probably, or could be as well</source>
        <translation>大概是，或者也可能是</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>在回看中</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Closer, or farther</source>
        <translation>放大，或缩小</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Five seconds back, or on</source>
        <translation>后退或前进五秒</translation>
    </message>
    <message>
        <source>Judge the next lane, or the one before</source>
        <translation>判断下一条轨道，或上一条</translation>
    </message>
    <message>
        <source>Leave the selection out, or take it in again</source>
        <translation>排除所选部分，或重新纳入</translation>
    </message>
    <message>
        <source>One moment back, or on</source>
        <translation>后退或前进一个时刻</translation>
    </message>
    <message>
        <source>One picture back, or on</source>
        <translation>后退或前进一幅画面</translation>
    </message>
    <message>
        <source>Select back, or on</source>
        <translation>向后或向前选择</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>到开头，或结尾</translation>
    </message>
    <message>
        <source>To the next change of emotion, or the one before</source>
        <translation>到下一处情绪变化，或上一处</translation>
    </message>
    <message>
        <source>To the next difference from the other reading</source>
        <translation>到与另一次分析的下一处差异</translation>
    </message>
    <message>
        <source>To the next disagreement, or the one before</source>
        <translation>到下一处分歧，或上一处</translation>
    </message>
    <message>
        <source>To the next mark, or the one before</source>
        <translation>到下一个标记，或上一个</translation>
    </message>
    <message>
        <source>To the next that is not sure, or the one before</source>
        <translation>到下一处不确定，或上一处</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Back to the default: {0}</source>
        <translation>恢复默认值：{0}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>, perhaps {0}</source>
        <translation>，也许是{0}</translation>
    </message>
    <message>
        <source>this is not {0}</source>
        <translation>这不是{0}</translation>
    </message>
    <message>
        <source>this is probably not {0}</source>
        <translation>这大概不是{0}</translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation>这大概是{0}</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>这是{0}</translation>
    </message>
    <message>
        <source>{0} is probably right</source>
        <translation>{0}大概是对的</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0}是对的</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索（Esc）</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A backup in {0} cannot be deleted: {1}.</source>
        <translation>{0} 中的一个备份无法删除：{1}。</translation>
    </message>
    <message>
        <source>A consent is for something.</source>
        <translation>同意必须针对某件事。</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>名字至少要有一个字母或汉字。</translation>
    </message>
    <message>
        <source>A passphrase has at least {0} characters.</source>
        <translation>密码短语至少要有 {0} 个字符。</translation>
    </message>
    <message>
        <source>A profile needs a name that can be seen.</source>
        <translation>用户档案需要一个可见的名称。</translation>
    </message>
    <message>
        <source>A profile&apos;s name begins with no - and no dot, and has no slash in it.</source>
        <translation>用户档案的名称不能以 - 或点开头，也不能含有斜杠。</translation>
    </message>
    <message>
        <source>After how long without use it asks for the passphrase again, where there is one.</source>
        <translation>闲置多久后重新要求密码短语（如果设有）。</translation>
    </message>
    <message>
        <source>After how many days a recording is deleted; 0: never.</source>
        <translation>多少天后删除录制内容；0 表示从不。</translation>
    </message>
    <message>
        <source>After how many days a session is deleted, with all that was said in it; 0: never.</source>
        <translation>多少天后删除会话及其中的所有判断；0 表示从不。</translation>
    </message>
    <message>
        <source>Against the base: {0}</source>
        <translation>与基础版相比：{0}</translation>
    </message>
    <message>
        <source>And {0} others: {1} learned, {2} as before.</source>
        <translation>另有 {0} 人：{1} 人有新学到的部分，{2} 人不变。</translation>
    </message>
    <message>
        <source>Another mmdesk is making a version just now.</source>
        <translation>另一个 mmdesk 正在生成一个版本。</translation>
    </message>
    <message>
        <source>Another mmdesk is writing {0} in {1}.</source>
        <translation>另一个 mmdesk 正在 {1} 中写入 {0}。</translation>
    </message>
    <message>
        <source>Another program is at it: a lesson, a version that is brought in, or encrypting.</source>
        <translation>另一个程序正在使用它：正在学习、导入版本或加密。</translation>
    </message>
    <message>
        <source>Another program is changing the profiles.</source>
        <translation>另一个程序正在更改用户档案。</translation>
    </message>
    <message>
        <source>Ask for another export, made with this mmdesk after `mmdesk migrate-feedback` there.</source>
        <translation>请让对方执行 `mmdesk migrate-feedback` 后，用这个版本的 mmdesk 重新导出。</translation>
    </message>
    <message>
        <source>Ask who looks after it.</source>
        <translation>请联系管理它的人。</translation>
    </message>
    <message>
        <source>Ask whoever shared it to export it again.</source>
        <translation>请分享者重新导出。</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>摄像头 {0}</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt {0}: {1}.</source>
        <translation>无法加密或解密 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot erase {0}: {1}.</source>
        <translation>无法抹除 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot forget {0}: {1}.</source>
        <translation>无法忘记 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot make {0}: {1}.</source>
        <translation>无法创建 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot open {0}: another program uses it.</source>
        <translation>无法打开{0}：另一个程序正在使用它。</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}</source>
        <translation>无法打开{0}：{1}</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>无法打开{0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot read the vocabulary {0}.</source>
        <translation>无法读取词表 {0}。</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot use the folder {0}: {1}.</source>
        <translation>无法使用文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write the backup {0}: {1}.</source>
        <translation>无法写入备份 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write the version {0}: {1}.</source>
        <translation>无法写入版本 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write to {0}.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <source>Cannot write to {0}: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Cannot write {0} to {1}: {2}.</source>
        <translation>无法将 {0} 写入 {1}：{2}。</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation>请改为更改它。</translation>
    </message>
    <message>
        <source>Check its rights and retry.</source>
        <translation>请检查其权限后重试。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and retry.</source>
        <translation>请检查磁盘及其可用空间，然后重试。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the name and the rights.</source>
        <translation>请检查名称和权限。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the rights of the file.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>Choose a .json or .csv that mmdesk has exported.</source>
        <translation>请选择 mmdesk 导出的 .json 或 .csv。</translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk export-feedback` has written.</source>
        <translation>请选择 `mmdesk export-feedback` 写出的文件。</translation>
    </message>
    <message>
        <source>Choose a file that `mmdesk versions export` has written.</source>
        <translation>请选择 `mmdesk versions export` 写出的文件。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>Choose a video, sound, picture or text file.</source>
        <translation>请选择视频、音频、图片或文本文件。</translation>
    </message>
    <message>
        <source>Choose another --data-dir.</source>
        <translation>请选择另一个 --data-dir。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <translation>请用 --data-dir 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一个名字。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>请为文件选择另一个位置。</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>请用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>请用 --out 另选一个。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>请从中选择一个：{0}。</translation>
    </message>
    <message>
        <source>Choose one that was exported from mmdesk’s settings.</source>
        <translation>请选择从 mmdesk 的设置中导出的文件。</translation>
    </message>
    <message>
        <source>Choose the video, sound or picture file itself.</source>
        <translation>请选择视频、音频或图片文件本身。</translation>
    </message>
    <message>
        <source>Close all windows of mmdesk, and try again.</source>
        <translation>请关闭所有 mmdesk 窗口，然后重试。</translation>
    </message>
    <message>
        <source>Close it and forget once more.</source>
        <translation>请关闭它，然后再忘记一次。</translation>
    </message>
    <message>
        <source>Close it and retry.</source>
        <translation>请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Close it there, and retry.</source>
        <translation>请在那里关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Close it wherever it is open.</source>
        <translation>请在所有打开它的地方将其关闭。</translation>
    </message>
    <message>
        <source>Close other programs, and try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Close that one, or choose another.</source>
        <translation>请关闭那个程序，或另选一个。</translation>
    </message>
    <message>
        <source>Close that, or choose another.</source>
        <translation>请关闭它，或另选一个。</translation>
    </message>
    <message>
        <source>Correct or confirm what is shown, then learn.</source>
        <translation>请先纠正或确认所示的结果，然后再学习。</translation>
    </message>
    <message>
        <source>Cut it into parts under 20 MB.</source>
        <translation>请把它分成小于 20 MB 的几部分。</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>请自行删除。</translation>
    </message>
    <message>
        <source>Delete it, or put back a copy of it.</source>
        <translation>请删除它，或放回它的副本。</translation>
    </message>
    <message>
        <source>Delete it, or put back a copy.</source>
        <translation>请删除它，或放回一份副本。</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Encrypting or decrypting {0} was cut off.</source>
        <translation>{0} 的加密或解密被中断。</translation>
    </message>
    <message>
        <source>Export a version of yours.</source>
        <translation>请导出你自己的版本。</translation>
    </message>
    <message>
        <source>Export one of them with --person, or all with --with-names.</source>
        <translation>请用 --person 导出其中一人，或用 --with-names 导出所有人。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Files play without sound until it does.</source>
        <translation>在此之前，文件会无声播放。</translation>
    </message>
    <message>
        <source>Forgotten, but another program still reads the log beside {0}.</source>
        <translation>已忘记，但另一个程序仍在读取 {0} 旁边的日志。</translation>
    </message>
    <message>
        <source>Four or five words are a good one.</source>
        <translation>四五个词就是一个好的密码短语。</translation>
    </message>
    <message>
        <source>Free some disk space and retry.</source>
        <translation>请腾出一些磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>请腾出一些磁盘空间。</translation>
    </message>
    <message>
        <source>Free some disk space. What was recorded before is kept.</source>
        <translation>请腾出一些磁盘空间。之前录制的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space; the next run goes on.</source>
        <translation>请腾出一些空间；下次运行会接着做。</translation>
    </message>
    <message>
        <source>Give yourself the right to read and write it.</source>
        <translation>请为自己添加读写它的权限。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>请为自己添加读取它的权限。</translation>
    </message>
    <message>
        <source>Go back to another version, or learn again.</source>
        <translation>请返回另一个版本，或重新学习。</translation>
    </message>
    <message>
        <source>Have {0} give you the folder (`chown`), or choose another with --data-dir.</source>
        <translation>请让 {0} 把文件夹交给你（`chown`），或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Have {0} open and close mmdesk once, or give you the whole folder.</source>
        <translation>请让 {0} 打开并关闭一次 mmdesk，或把整个文件夹交给你。</translation>
    </message>
    <message>
        <source>High contrast, normal, or as the system says.</source>
        <translation>高对比度、普通，或跟随系统。</translation>
    </message>
    <message>
        <source>How far apart the moments of a file are; for files that are opened from now on.</source>
        <translation>文件中各时刻相隔多久；对此后打开的文件生效。</translation>
    </message>
    <message>
        <source>How large a recording may become before it ends.</source>
        <translation>录制内容达到多大时结束。</translation>
    </message>
    <message>
        <source>How large text is, in percent of what the system gives; buttons and icons grow with it.</source>
        <translation>文字的大小，以系统给定大小的百分比表示；按钮和图标会随之变大。</translation>
    </message>
    <message>
        <source>How many new verdicts make a lesson worth while.</source>
        <translation>有多少条新判断才值得学习一次。</translation>
    </message>
    <message>
        <source>How much is kept at most; the oldest goes first; 0: all.</source>
        <translation>最多保存多少；最旧的先删除；0 表示全部保存。</translation>
    </message>
    <message>
        <source>How often a second it predicts at most; fewer spare the battery.</source>
        <translation>每秒最多预测多少次；次数少更省电。</translation>
    </message>
    <message>
        <source>If it is there, allow it for desktop apps in Settings, Privacy &amp; security, {0}.</source>
        <translation>如果它接着，请在“设置”的“隐私和安全性”、“{0}”中允许桌面应用使用它。</translation>
    </message>
    <message>
        <source>If it is there, allow it in System Settings, Privacy &amp; Security, {0}, and start mmdesk again.</source>
        <translation>如果它接着，请在“系统设置”的“隐私与安全性”、“{0}”中允许它，然后重新启动 mmdesk。</translation>
    </message>
    <message>
        <source>Import again when it is done.</source>
        <translation>请在它完成后再导入。</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Install it (on Debian: apt install libportaudio2).</source>
        <translation>请安装它（Debian 上：apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>Install opencv-python 4.10 to 4.x.</source>
        <translation>请安装 opencv-python 4.10 至 4.x。</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Is it a subtitle file?</source>
        <translation>它是字幕文件吗？</translation>
    </message>
    <message>
        <source>Is it damaged?</source>
        <translation>它损坏了吗？</translation>
    </message>
    <message>
        <source>Is it still plugged in?</source>
        <translation>它还插着吗？</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>它还在吗？</translation>
    </message>
    <message>
        <source>Is its disk still there? Or choose another --data-dir.</source>
        <translation>它所在的磁盘还在吗？或选择另一个 --data-dir。</translation>
    </message>
    <message>
        <source>It cannot be shared.</source>
        <translation>它无法分享。</translation>
    </message>
    <message>
        <source>It did not come to its end.</source>
        <translation>它没有进行到底。</translation>
    </message>
    <message>
        <source>It has {0} lines; the first {1} are read.</source>
        <translation>它有 {0} 行；只读取前 {1} 行。</translation>
    </message>
    <message>
        <source>It has {0} pictures; the largest is used.</source>
        <translation>它有 {0} 路画面；使用最大的一路。</translation>
    </message>
    <message>
        <source>It has {0} sounds ({1}{2}); {3} is heard unless another is chosen.</source>
        <translation>它有 {0} 条音轨（{1}{2}）；除非另选，否则听 {3}。</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>它有 {0}。</translation>
    </message>
    <message>
        <source>It is asked again; if that lasts, restart it.</source>
        <translation>会再次尝试；如果一直这样，请重新启动它。</translation>
    </message>
    <message>
        <source>It is damaged, or made to do harm.</source>
        <translation>它已损坏，或是恶意制作的。</translation>
    </message>
    <message>
        <source>It is locked with a passphrase already.</source>
        <translation>它已经用密码短语锁定。</translation>
    </message>
    <message>
        <source>It is not UTF-8; read as {0}.</source>
        <translation>它不是 UTF-8；按 {0} 读取。</translation>
    </message>
    <message>
        <source>It is part of mmdesk.</source>
        <translation>它是 mmdesk 的一部分。</translation>
    </message>
    <message>
        <source>It may have more than {0} pixels, or be damaged.</source>
        <translation>它可能超过 {0} 像素，或已损坏。</translation>
    </message>
    <message>
        <source>It may have more than {0} pixels.</source>
        <translation>它可能超过 {0} 像素。</translation>
    </message>
    <message>
        <source>It takes {0} MB of free disk space, and there are {1}.</source>
        <translation>需要 {0} MB 的可用磁盘空间，而现有 {1}。</translation>
    </message>
    <message>
        <source>It was damaged or changed on its way: ask for it again.</source>
        <translation>它在传送途中损坏或被改动：请对方再发一次。</translation>
    </message>
    <message>
        <source>It was deleted elsewhere.</source>
        <translation>它已在别处被删除。</translation>
    </message>
    <message>
        <source>It was kept as {0}.</source>
        <translation>它被保存为 {0}。</translation>
    </message>
    <message>
        <source>Its picture has too many pixels a second.</source>
        <translation>它的画面每秒像素过多。</translation>
    </message>
    <message>
        <source>Its picture is of a kind that cannot be decoded.</source>
        <translation>它的画面格式无法解码。</translation>
    </message>
    <message>
        <source>Its picture is too large ({0} pixels).</source>
        <translation>它的画面太大（{0} 像素）。</translation>
    </message>
    <message>
        <source>Its session may be forgotten.</source>
        <translation>它的会话可能已被忘记。</translation>
    </message>
    <message>
        <source>Its sound has only {0} samples a second.</source>
        <translation>它的声音每秒只有 {0} 个采样。</translation>
    </message>
    <message>
        <source>Its sound is of a kind that cannot be decoded, or is encrypted.</source>
        <translation>它的声音格式无法解码，或已加密。</translation>
    </message>
    <message>
        <source>Learn again to make it anew from your feedback.</source>
        <translation>请重新学习，从你的判断中重新生成。</translation>
    </message>
    <message>
        <source>Learn again.</source>
        <translation>请重新学习。</translation>
    </message>
    <message>
        <source>Learning went astray at step {0}.</source>
        <translation>学习在第 {0} 步出了偏差。</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Locking with a passphrase needs SQLCipher, which is not installed here.</source>
        <translation>用密码短语锁定需要 SQLCipher，而这里没有安装。</translation>
    </message>
    <message>
        <source>Made anew without what was taken back.</source>
        <translation>已去掉收回的内容重新生成。</translation>
    </message>
    <message>
        <source>Made by a newer mmdesk; update this one to use it.</source>
        <translation>由更新的 mmdesk 生成；请更新本程序后使用。</translation>
    </message>
    <message>
        <source>Make it writable, or choose another --data-dir.</source>
        <translation>请使其可写，或选择另一个 --data-dir。</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder with --data-dir.</source>
        <translation>请使其可写，或用 --data-dir 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Make the disk writable, or copy the folder to another and give that as --data-dir.</source>
        <translation>请使磁盘可写，或把文件夹复制到另一个磁盘，并用 --data-dir 指定。</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another with --data-dir.</source>
        <translation>请使文件夹可写，或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Mind capital letters and the keyboard&apos;s language.</source>
        <translation>请注意大小写和键盘语言。</translation>
    </message>
    <message>
        <source>Name somebody whom it was taught for.</source>
        <translation>请说出它为谁学习过。</translation>
    </message>
    <message>
        <source>Name that address itself if you trust it.</source>
        <translation>请直接指定那个地址（如果你信任它）。</translation>
    </message>
    <message>
        <source>Name them anew.</source>
        <translation>请重新起名。</translation>
    </message>
    <message>
        <source>No model in {0}: {1} is missing.</source>
        <translation>{0} 中没有模型：缺少 {1}。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Nobody is called {0}.</source>
        <translation>没有叫 {0} 的人。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Not ended after {0} s: {1}.</source>
        <translation>{0} 秒后仍未结束：{1}。</translation>
    </message>
    <message>
        <source>Not used, because {0}.</source>
        <translation>未采用，因为{0}。</translation>
    </message>
    <message>
        <source>Nothing in the file could be read.</source>
        <translation>文件中没有任何内容可以读取。</translation>
    </message>
    <message>
        <source>Nothing in {0} can be decoded: {1}.</source>
        <translation>{0} 中没有任何内容可以解码：{1}。</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>还没有可学习的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>On your last {0} {1}: {2} right before, {3} right now (probably {4});</source>
        <translation>在你最近的 {0} 条{1}中：之前对 {2} 条，现在对 {3} 条（大概{4}）；</translation>
    </message>
    <message>
        <source>Open it and choose Forget everything… there.</source>
        <translation>请打开它，并在其中选择“忘记一切…”。</translation>
    </message>
    <message>
        <source>Open the media file.</source>
        <translation>请打开媒体文件。</translation>
    </message>
    <message>
        <source>Open the window, or run `mmdesk lock`, which goes on with it.</source>
        <translation>请打开窗口，或运行 `mmdesk lock` 继续完成。</translation>
    </message>
    <message>
        <source>OpenCV&apos;s face detector is missing.</source>
        <translation>缺少 OpenCV 的人脸检测器。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another.</source>
        <translation>请重新插上，或另选一个。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another.</source>
        <translation>请接上它，或另选一个。</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>请接上一个。</translation>
    </message>
    <message>
        <source>Put back a copy of it: without it, what is encrypted cannot be read.</source>
        <translation>请放回它的副本：没有它，加密的内容就无法读取。</translation>
    </message>
    <message>
        <source>Put back the file as it was.</source>
        <translation>请把文件恢复原样。</translation>
    </message>
    <message>
        <source>Put it back, or delete the profile.</source>
        <translation>请将其放回，或删除该用户档案。</translation>
    </message>
    <message>
        <source>Put {0} or {1} back, or choose another --data-dir.</source>
        <translation>请放回 {0} 或 {1}，或选择另一个 --data-dir。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重新分析它。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Reinstall mmdesk, or go back to another version.</source>
        <translation>请重新安装 mmdesk，或返回另一个版本。</translation>
    </message>
    <message>
        <source>Reinstall mmdesk.</source>
        <translation>请重新安装 mmdesk。</translation>
    </message>
    <message>
        <source>Remove it to use the built-in detector.</source>
        <translation>移除它即可使用内置检测器。</translation>
    </message>
    <message>
        <source>Remove it, or give the verdict again.</source>
        <translation>请移除它，或重新判断。</translation>
    </message>
    <message>
        <source>Restart mmdesk.</source>
        <translation>请重新启动 mmdesk。</translation>
    </message>
    <message>
        <source>Retry; nothing was changed.</source>
        <translation>请重试；没有任何更改。</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG {0} $USER`, log out and in again.</source>
        <translation>请运行 `sudo usermod -aG {0} $USER`，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Run this in a terminal, which asks for it, or give --passphrase-file FILE before the command.</source>
        <translation>请在终端中运行（它会询问），或在命令前给出 --passphrase-file FILE。</translation>
    </message>
    <message>
        <source>Say for what.</source>
        <translation>请说明针对什么。</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>无法保存设置：{0}。</translation>
    </message>
    <message>
        <source>Some pictures are damaged.</source>
        <translation>部分画面已损坏。</translation>
    </message>
    <message>
        <source>Some pictures cannot be decoded: {0}.</source>
        <translation>部分画面无法解码：{0}。</translation>
    </message>
    <message>
        <source>Some sound cannot be converted: {0}.</source>
        <translation>部分声音无法转换：{0}。</translation>
    </message>
    <message>
        <source>Some sound cannot be decoded: {0}.</source>
        <translation>部分声音无法解码：{0}。</translation>
    </message>
    <message>
        <source>Some sound is not a number; it was taken as silence.</source>
        <translation>部分声音数据不是数字；按静音处理。</translation>
    </message>
    <message>
        <source>Some subtitles cannot be decoded: {0}.</source>
        <translation>部分字幕无法解码：{0}。</translation>
    </message>
    <message>
        <source>Somebody is called {0} already.</source>
        <translation>已经有人叫 {0}。</translation>
    </message>
    <message>
        <source>Somebody may have tampered with it.</source>
        <translation>可能有人动过它。</translation>
    </message>
    <message>
        <source>Something it learned from was forgotten meanwhile.</source>
        <translation>它所学习的内容在此期间被忘记了。</translation>
    </message>
    <message>
        <source>Started at {0}.</source>
        <translation>启动于 {0}。</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so no microphone can be used.</source>
        <translation>缺少 PortAudio 库，因此无法使用麦克风。</translation>
    </message>
    <message>
        <source>The backup {0} cannot be brought back: {1}.</source>
        <translation>备份 {0} 无法恢复：{1}。</translation>
    </message>
    <message>
        <source>The backup {0} is damaged, or of a newer mmdesk.</source>
        <translation>备份 {0} 已损坏，或来自更新的 mmdesk。</translation>
    </message>
    <message>
        <source>The base cannot be removed.</source>
        <translation>基础版不能移除。</translation>
    </message>
    <message>
        <source>The base is in use.</source>
        <translation>正在使用基础版。</translation>
    </message>
    <message>
        <source>The base is part of every mmdesk.</source>
        <translation>每个 mmdesk 都包含基础版。</translation>
    </message>
    <message>
        <source>The candidate in {0} has no card.</source>
        <translation>{0} 中的候选版本没有模型卡。</translation>
    </message>
    <message>
        <source>The card in {0} cannot be read.</source>
        <translation>无法读取 {0} 中的模型卡。</translation>
    </message>
    <message>
        <source>The card in {0} describes no network.</source>
        <translation>{0} 中的模型卡没有描述任何网络。</translation>
    </message>
    <message>
        <source>The card in {0} has no usable configuration.</source>
        <translation>{0} 中的模型卡没有可用的配置。</translation>
    </message>
    <message>
        <source>The copy of the database is not sound.</source>
        <translation>数据库的副本不完好。</translation>
    </message>
    <message>
        <source>The cryptography that is installed here has no Argon2id.</source>
        <translation>这里安装的加密库没有 Argon2id。</translation>
    </message>
    <message>
        <source>The data in {0} is locked with a passphrase.</source>
        <translation>{0} 中的数据已用密码短语锁定。</translation>
    </message>
    <message>
        <source>The database cannot be used ({0}).</source>
        <translation>无法使用数据库（{0}）。</translation>
    </message>
    <message>
        <source>The database {0} belongs to {1}.</source>
        <translation>数据库 {0} 属于 {1}。</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1} beside it belongs to {2}.</source>
        <translation>无法打开数据库 {0}：旁边的 {1} 属于 {2}。</translation>
    </message>
    <message>
        <source>The database {0} cannot be opened: {1}.</source>
        <translation>无法打开数据库 {0}：{1}。</translation>
    </message>
    <message>
        <source>The database {0} is damaged.</source>
        <translation>数据库 {0} 已损坏。</translation>
    </message>
    <message>
        <source>The database {0} is in use by another program.</source>
        <translation>另一个程序正在使用数据库 {0}。</translation>
    </message>
    <message>
        <source>The database {0} is missing, and there are backups of it.</source>
        <translation>数据库 {0} 不见了，但有它的备份。</translation>
    </message>
    <message>
        <source>The database {0} is of a newer mmdesk (schema {1}; this one knows {2}).</source>
        <translation>数据库 {0} 来自更新的 mmdesk（架构 {1}；本程序支持到 {2}）。</translation>
    </message>
    <message>
        <source>The database {0} {1}.</source>
        <translation>数据库 {0}：{1}。</translation>
    </message>
    <message>
        <source>The database&apos;s log was damaged: what was said or read last, before mmdesk ended, is missing.</source>
        <translation>数据库的日志已损坏：mmdesk 上次结束前最后的判断或识别结果缺失。</translation>
    </message>
    <message>
        <source>The face detector {0} cannot be read.</source>
        <translation>无法读取人脸检测器 {0}。</translation>
    </message>
    <message>
        <source>The features in {0} are of another base model and cannot teach this one.</source>
        <translation>{0} 中的特征来自另一个基础模型，不能用于学习。</translation>
    </message>
    <message>
        <source>The file ends after {0} s although it promises {1} s.</source>
        <translation>文件在 {0} 秒处结束，而它标称 {1} 秒。</translation>
    </message>
    <message>
        <source>The file has no sound {0}.</source>
        <translation>文件没有音轨 {0}。</translation>
    </message>
    <message>
        <source>The file is cut off in the middle of a packet.</source>
        <translation>文件在一个数据包中间被截断。</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>文件已损坏：{0}。</translation>
    </message>
    <message>
        <source>The file plays on without sound.</source>
        <translation>文件继续无声播放。</translation>
    </message>
    <message>
        <source>The file {0}</source>
        <translation>文件 {0}</translation>
    </message>
    <message>
        <source>The file {0} can only be read.</source>
        <translation>文件 {0} 是只读的。</translation>
    </message>
    <message>
        <source>The file {0} cannot even be read.</source>
        <translation>文件 {0} 连读取也不行。</translation>
    </message>
    <message>
        <source>The file {0} could not be read: {1}.</source>
        <translation>无法读取文件 {0}：{1}。</translation>
    </message>
    <message>
        <source>The file {0} in {1} does not match the card.</source>
        <translation>{1} 中的文件 {0} 与模型卡不符。</translation>
    </message>
    <message>
        <source>The file {0} in {1} is missing or damaged.</source>
        <translation>{1} 中的文件 {0} 缺失或损坏。</translation>
    </message>
    <message>
        <source>The file {0} in {1} is not of this network.</source>
        <translation>{1} 中的文件 {0} 不属于此网络。</translation>
    </message>
    <message>
        <source>The first profile cannot be deleted.</source>
        <translation>第一个用户档案无法删除。</translation>
    </message>
    <message>
        <source>The folder of {0} cannot be used: {1}.</source>
        <translation>无法使用 {0} 的文件夹：{1}。</translation>
    </message>
    <message>
        <source>The folder of {0} is missing: {1}.</source>
        <translation>{0} 的文件夹不见了：{1}。</translation>
    </message>
    <message>
        <source>The folder {0} belongs to {1}.</source>
        <translation>文件夹 {0} 属于 {1}。</translation>
    </message>
    <message>
        <source>The folder {0} can only be read; mmdesk writes there even to read.</source>
        <translation>文件夹 {0} 是只读的；mmdesk 即使读取也要在其中写入。</translation>
    </message>
    <message>
        <source>The folder {0} cannot even be read.</source>
        <translation>甚至无法读取文件夹 {0}。</translation>
    </message>
    <message>
        <source>The folder {0} is on a disk that can only be read; mmdesk writes there even to read.</source>
        <translation>文件夹 {0} 在只读的磁盘上；mmdesk 即使读取也要在其中写入。</translation>
    </message>
    <message>
        <source>The list of profiles in {0} cannot be read: {1}.</source>
        <translation>无法读取 {0} 中的用户档案列表：{1}。</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <translation>详情见日志。</translation>
    </message>
    <message>
        <source>The microphone is not there.</source>
        <translation>麦克风不在。</translation>
    </message>
    <message>
        <source>The microphone stopped because of an error in mmdesk. The log says more.</source>
        <translation>由于 mmdesk 出错，麦克风已停止。详情见日志。</translation>
    </message>
    <message>
        <source>The microphone stopped delivering.</source>
        <translation>麦克风不再传送声音。</translation>
    </message>
    <message>
        <source>The microphone {0} is not there.</source>
        <translation>麦克风 {0} 不在。</translation>
    </message>
    <message>
        <source>The name is longer than {0} letters.</source>
        <translation>名称超过了 {0} 个字符。</translation>
    </message>
    <message>
        <source>The picture {0} cannot be decoded: {1}.</source>
        <translation>无法解码图片 {0}：{1}。</translation>
    </message>
    <message>
        <source>The private settings in {0} could not be read ({1}). Delete it to begin anew.</source>
        <translation>无法读取 {0} 中的私密设置（{1}）。删除它即可重新开始。</translation>
    </message>
    <message>
        <source>The profiles in {0} cannot be looked at: {1}.</source>
        <translation>无法查看 {0} 中的用户档案：{1}。</translation>
    </message>
    <message>
        <source>The recogniser of languages is damaged.</source>
        <translation>语言识别器已损坏。</translation>
    </message>
    <message>
        <source>The recording {0} cannot be deleted: {1}.</source>
        <translation>无法删除录制内容 {0}：{1}。</translation>
    </message>
    <message>
        <source>The recording {0} cannot be written: {1}.</source>
        <translation>无法写入录制内容 {0}：{1}。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is a number from {2} to {3}.</source>
        <translation>设置 {0} 不能是 {1}：它是从 {2} 到 {3} 的数。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is a whole number from {2} to {3}.</source>
        <translation>设置 {0} 不能是 {1}：它是从 {2} 到 {3} 的整数。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is one of {2}.</source>
        <translation>设置 {0} 不能是 {1}：它是以下之一：{2}。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}: it is true or false.</source>
        <translation>设置 {0} 不能是 {1}：它是 true 或 false。</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}; using the default.</source>
        <translation>设置 {0} 不能是 {1}；使用默认值。</translation>
    </message>
    <message>
        <source>The setting {0} is not known here.</source>
        <translation>这里没有设置 {0}。</translation>
    </message>
    <message>
        <source>The settings file could not be read ({0}); using the defaults.</source>
        <translation>无法读取设置文件（{0}）；将使用默认值。</translation>
    </message>
    <message>
        <source>The settings file could not be read ({0}); what is in use was written anew.</source>
        <translation>无法读取设置文件（{0}）；已重新写入当前使用的设置。</translation>
    </message>
    <message>
        <source>The sound output does not open: {0}.</source>
        <translation>无法打开声音输出：{0}。</translation>
    </message>
    <message>
        <source>The sound output does not start.</source>
        <translation>声音输出无法启动。</translation>
    </message>
    <message>
        <source>The sound output went away.</source>
        <translation>声音输出不见了。</translation>
    </message>
    <message>
        <source>The sound system does not answer.</source>
        <translation>声音系统没有响应。</translation>
    </message>
    <message>
        <source>The sound system does not answer: {0}.</source>
        <translation>声音系统没有响应：{0}。</translation>
    </message>
    <message>
        <source>The stream {0}</source>
        <translation>视频流 {0}</translation>
    </message>
    <message>
        <source>The verdict {0} cannot be understood: {1}.</source>
        <translation>无法理解判断 {0}：{1}。</translation>
    </message>
    <message>
        <source>The verdict {0} has damaged features of its {1}.</source>
        <translation>判断 {0} 的{1}特征已损坏。</translation>
    </message>
    <message>
        <source>The verdict {0} of {1} {2}: it was made with another base.</source>
        <translation>判断 {0} 的 {1} {2}：它是用另一个基础模型作出的。</translation>
    </message>
    <message>
        <source>The weights in {0} are damaged.</source>
        <translation>{0} 中的权重已损坏。</translation>
    </message>
    <message>
        <source>The weights in {0} are not all numbers.</source>
        <translation>{0} 中的权重不全是数字。</translation>
    </message>
    <message>
        <source>The weights in {0} are not of this network.</source>
        <translation>{0} 中的权重不属于此网络。</translation>
    </message>
    <message>
        <source>The weights in {0} are not those of its card.</source>
        <translation>{0} 中的权重与其模型卡不符。</translation>
    </message>
    <message>
        <source>The weights in {0} do not match their card.</source>
        <translation>{0} 中的权重与其模型卡不匹配。</translation>
    </message>
    <message>
        <source>The weights of version {0} are damaged.</source>
        <translation>版本 {0} 的权重已损坏。</translation>
    </message>
    <message>
        <source>The weights of version {0} do not match its card.</source>
        <translation>版本 {0} 的权重与其模型卡不匹配。</translation>
    </message>
    <message>
        <source>There are no verdicts in {0}.</source>
        <translation>{0} 中没有判断。</translation>
    </message>
    <message>
        <source>There are only {0} new verdicts to judge a new version by; it takes {1}.</source>
        <translation>用来评判新版本的新判断只有 {0} 条；需要 {1} 条。</translation>
    </message>
    <message>
        <source>There is a profile {0} already.</source>
        <translation>已有名为 {0} 的用户档案。</translation>
    </message>
    <message>
        <source>There is no backup; move {0}* to another folder to begin anew.</source>
        <translation>没有备份；把 {0}* 移到另一个文件夹即可重新开始。</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>没有麦克风。</translation>
    </message>
    <message>
        <source>There is no new verdict</source>
        <translation>没有新的判断</translation>
    </message>
    <message>
        <source>There is no new verdict to judge a new version by; it takes {0}.</source>
        <translation>没有用来评判新版本的新判断；需要 {0} 条。</translation>
    </message>
    <message>
        <source>There is no objective {0}.</source>
        <translation>没有学习目标 {0}。</translation>
    </message>
    <message>
        <source>There is no profile {0}.</source>
        <translation>没有名为 {0} 的用户档案。</translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation>没有会话 {0}。</translation>
    </message>
    <message>
        <source>There is no sound output, so files play without sound.</source>
        <translation>没有声音输出，因此文件无声播放。</translation>
    </message>
    <message>
        <source>There is no verdict of yours to judge it by.</source>
        <translation>你还没有可用来评判它的判断。</translation>
    </message>
    <message>
        <source>There is no version {0}.</source>
        <translation>没有版本 {0}。</translation>
    </message>
    <message>
        <source>There is nothing to roll back to.</source>
        <translation>没有可以回退到的版本。</translation>
    </message>
    <message>
        <source>There is only 1 new verdict to judge a new version by; it takes {0}.</source>
        <translation>用来评判新版本的新判断只有 1 条；需要 {0} 条。</translation>
    </message>
    <message>
        <source>There is too little memory to unlock: it takes {0} MiB.</source>
        <translation>内存不足，无法解锁：需要 {0} MiB。</translation>
    </message>
    <message>
        <source>There {0}</source>
        <translation>有 {0}</translation>
    </message>
    <message>
        <source>These settings are of a newer mmdesk.</source>
        <translation>这些设置来自更新的 mmdesk。</translation>
    </message>
    <message>
        <source>This consent is not there any more.</source>
        <translation>此同意记录已不存在。</translation>
    </message>
    <message>
        <source>This file is encrypted, and its key is not known here.</source>
        <translation>此文件已加密，而这里没有它的密钥。</translation>
    </message>
    <message>
        <source>This is no file of settings.</source>
        <translation>这不是设置文件。</translation>
    </message>
    <message>
        <source>This is no file of settings: it is too large.</source>
        <translation>这不是设置文件：它太大了。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>密码短语不对。</translation>
    </message>
    <message>
        <source>This person was forgotten.</source>
        <translation>此人已被忘记。</translation>
    </message>
    <message>
        <source>This profile is just being deleted.</source>
        <translation>该用户档案正在被删除。</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile.</source>
        <translation>该用户档案已在此期间被删除。</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>此会话已不存在。</translation>
    </message>
    <message>
        <source>This version has no part for {0}.</source>
        <translation>此版本没有 {0} 的部分。</translation>
    </message>
    <message>
        <source>This version is for named people alone.</source>
        <translation>此版本只针对起过名的人。</translation>
    </message>
    <message>
        <source>To be used with care: {0}.</source>
        <translation>请谨慎使用：{0}。</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Try it once more.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入一个。</translation>
    </message>
    <message>
        <source>Unlock the data directory it belongs to with its passphrase.</source>
        <translation>请用密码短语解锁它所属的数据文件夹。</translation>
    </message>
    <message>
        <source>Update mmdesk to export it.</source>
        <translation>请更新 mmdesk 后导出。</translation>
    </message>
    <message>
        <source>Update mmdesk to use it.</source>
        <translation>请更新 mmdesk 后使用。</translation>
    </message>
    <message>
        <source>Update mmdesk, and import it again.</source>
        <translation>请更新 mmdesk，然后重新导入。</translation>
    </message>
    <message>
        <source>Update mmdesk, or choose another --data-dir.</source>
        <translation>请更新 mmdesk，或选择另一个 --data-dir。</translation>
    </message>
    <message>
        <source>Update this one, and import them again.</source>
        <translation>请更新此程序，然后重新导入。</translation>
    </message>
    <message>
        <source>Use the same mmdesk on both computers, learn again there, and ask for it again.</source>
        <translation>请在两台计算机上使用相同的 mmdesk，在那边重新学习，然后请对方重新导出。</translation>
    </message>
    <message>
        <source>Version {0} belongs to another base model.</source>
        <translation>版本 {0} 属于另一个基础模型。</translation>
    </message>
    <message>
        <source>Version {0} is damaged; one before it is gone on from.</source>
        <translation>版本 {0} 已损坏；改用它之前的版本。</translation>
    </message>
    <message>
        <source>Version {0} is missing or damaged.</source>
        <translation>版本 {0} 缺失或损坏。</translation>
    </message>
    <message>
        <source>Version {0} was made by a newer mmdesk.</source>
        <translation>版本 {0} 由更新的 mmdesk 生成。</translation>
    </message>
    <message>
        <source>Wait for it, or use another --out.</source>
        <translation>请等待它完成，或使用另一个 --out。</translation>
    </message>
    <message>
        <source>Wait for its end and retry.</source>
        <translation>请等它结束后重试。</translation>
    </message>
    <message>
        <source>Was it moved, or its disk taken out?</source>
        <translation>它被移动了，还是磁盘被取走了？</translation>
    </message>
    <message>
        <source>What the window speaks, from its next start; or as the system does.</source>
        <translation>窗口使用的语言，下次启动时生效；或跟随系统。</translation>
    </message>
    <message>
        <source>When it learns without being asked; only while that disturbs nobody.</source>
        <translation>何时自动学习；仅在不打扰任何人时进行。</translation>
    </message>
    <message>
        <source>Whether bars and lanes glide, or change seldom, or as the system says.</source>
        <translation>条形和轨道平滑移动，或很少变化，或跟随系统。</translation>
    </message>
    <message>
        <source>Whether the foot of the window says how fast and how late predictions are.</source>
        <translation>窗口底部是否显示预测的速度和延迟。</translation>
    </message>
    <message>
        <source>Whether the sound of a question in Ask me plays by itself.</source>
        <translation>“问我”中问题的声音是否自动播放。</translation>
    </message>
    <message>
        <source>Which version was in use cannot be read from {0}.</source>
        <translation>无法从 {0} 读取之前使用的是哪个版本。</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>请写一个。</translation>
    </message>
    <message>
        <source>`chmod {0} {1}` makes it writable; or choose another folder with --data-dir.</source>
        <translation>`chmod {0} {1}` 可使其可写；或用 --data-dir 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>`mmdesk export-feedback` names each verdict&apos;s session.</source>
        <translation>`mmdesk export-feedback` 会列出每条判断所属的会话。</translation>
    </message>
    <message>
        <source>`mmdesk people` lists who is known.</source>
        <translation>`mmdesk people` 会列出已知的人。</translation>
    </message>
    <message>
        <source>`mmdesk profiles` lists them.</source>
        <translation>`mmdesk profiles` 会列出它们。</translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back, and keeps what is there aside.</source>
        <translation>`mmdesk restore` 可以恢复备份 {0}，并把现有内容搁置保存。</translation>
    </message>
    <message>
        <source>`mmdesk restore` brings the backup {0} back; or put the file back where it was.</source>
        <translation>`mmdesk restore` 可恢复备份 {0}；或者把文件放回原处。</translation>
    </message>
    <message>
        <source>`mmdesk versions` lists them.</source>
        <translation>`mmdesk versions` 会列出它们。</translation>
    </message>
    <message>
        <source>are only {0} new verdicts</source>
        <translation>只有 {0} 条新判断</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>better by {0} points</source>
        <translation>提高了 {0} 个百分点</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be read or written</source>
        <translation>无法读取或写入</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot grow: the disk is full</source>
        <translation>无法增长：磁盘已满</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>纠正</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>有重复的键</translation>
    </message>
    <message>
        <source>has a number that is out of range</source>
        <translation>含有超出范围的数字</translation>
    </message>
    <message>
        <source>has half a letter in it</source>
        <translation>含有半个字符</translation>
    </message>
    <message>
        <source>has {0}, and {1} is no number</source>
        <translation>含有 {0}，而 {1} 不是数字</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>its connections cannot be watched over</source>
        <translation>无法监管它的连接</translation>
    </message>
    <message>
        <source>no process to decode it could be made</source>
        <translation>无法创建解码它的进程</translation>
    </message>
    <message>
        <source>on everyone else, judged by face alone, {0}.</source>
        <translation>对其他人，仅就面部而言，{0}。</translation>
    </message>
    <message>
        <source>on everyone else, judged by text alone, {0}.</source>
        <translation>对其他人，仅就文本而言，{0}。</translation>
    </message>
    <message>
        <source>on everyone else, judged by voice alone, {0}.</source>
        <translation>对其他人，仅就语音而言，{0}。</translation>
    </message>
    <message>
        <source>the system ended {0}, most likely for want of memory</source>
        <translation>系统终止了{0}，很可能是内存不足</translation>
    </message>
    <message>
        <source>what decodes it</source>
        <translation>解码进程</translation>
    </message>
    <message>
        <source>what fetches it</source>
        <translation>获取进程</translation>
    </message>
    <message>
        <source>{0} is how commands call the first profile.</source>
        <translation>{0} 是命令对第一个用户档案的称呼。</translation>
    </message>
    <message>
        <source>{0} is open in another window or command.</source>
        <translation>{0} 已在另一个窗口或命令中打开。</translation>
    </message>
    <message>
        <source>{0} is where mmdesk keeps its own data.</source>
        <translation>{0} 是 mmdesk 存放自身数据的地方。</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not the computer and port that you named.</source>
        <translation>{0} 指向 {1}，那不是你指定的计算机和端口。</translation>
    </message>
    <message>
        <source>{0} more settings in it cannot be taken either.</source>
        <translation>其中还有 {0} 项设置也无法采用。</translation>
    </message>
    <message>
        <source>{0} went wrong</source>
        <translation>{0}出了问题</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>正被另一个程序使用</translation>
    </message>
    <message>
        <source>, judged by face alone,</source>
        <translation>，仅就面部而言，</translation>
    </message>
    <message>
        <source>, judged by text alone,</source>
        <translation>，仅就文本而言，</translation>
    </message>
    <message>
        <source>, judged by voice alone,</source>
        <translation>，仅就语音而言，</translation>
    </message>
    <message>
        <source>is only 1 new verdict</source>
        <translation>只有 1 条新判断</translation>
    </message>
    <message>
        <source>it does not do better for you</source>
        <translation>对你没有改进</translation>
    </message>
    <message>
        <source>it gave what you said {0} % on average before, {1} % now;</source>
        <translation>它给予你所说情绪的概率之前平均为 {0}%，现在为 {1}%；</translation>
    </message>
    <message>
        <source>it holds none of what its header promises</source>
        <translation>它没有文件头所声称的任何内容</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>它被停止了</translation>
    </message>
    <message>
        <source>it would do worse on everyone else</source>
        <translation>它对其他人会更差</translation>
    </message>
    <message>
        <source>nearly every verdict names {0}, whatever was shown: from one name alone nothing can be learned that tells emotions apart</source>
        <translation>几乎每条判断都是{0}，不论显示的是什么：只凭一个名称无法学会区分情绪</translation>
    </message>
    <message>
        <source>on everyone else {0}.</source>
        <translation>对其他人{0}。</translation>
    </message>
    <message>
        <source>on everyone else{0} {1}.</source>
        <translation>对其他人{0}{1}。</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>状态 {0}</translation>
    </message>
    <message>
        <source>that can still be chance</source>
        <translation>这仍可能是偶然</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>the microphone {0}</source>
        <translation>麦克风 {0}</translation>
    </message>
    <message>
        <source>the names fit these moments no better than others: they may be random</source>
        <translation>这些名称与这些时刻并不比随便哪些更相符：它们可能是随机的</translation>
    </message>
    <message>
        <source>the verdicts call every emotion by the name of another one</source>
        <translation>这些判断把每种情绪都叫成了另一种的名称</translation>
    </message>
    <message>
        <source>unchanged ({0} points)</source>
        <translation>没有变化（{0} 个百分点）</translation>
    </message>
    <message>
        <source>unchanged ({0})</source>
        <translation>没有变化（{0}）</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>worse by {0} points</source>
        <translation>降低了 {0} 个百分点</translation>
    </message>
    <message>
        <source>you may not read {0}.</source>
        <translation>你没有读取{0}的权限。</translation>
    </message>
    <message>
        <source>{0} (after {1} moments)</source>
        <translation>{0}（{1} 个时刻之后）</translation>
    </message>
    <message>
        <source>{0} cannot be decrypted: it was changed or damaged after it was encrypted.</source>
        <translation>{0} 无法解密：它在加密之后被更改或损坏。</translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation>无法打开 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}</source>
        <translation>无法打开{0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be read any more.</source>
        <translation>{0} 无法再读取。</translation>
    </message>
    <message>
        <source>{0} cannot be read at {1} s.</source>
        <translation>无法在 {1} 秒处读取 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: no process to decode it could be made.</source>
        <translation>无法读取 {0}：无法创建解码进程。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>{0} 无法搁置：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be shown: {1}.</source>
        <translation>无法显示 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>无法使用 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} crashed ({1})</source>
        <translation>{0}崩溃了（{1}）</translation>
    </message>
    <message>
        <source>{0} delivers no picture.</source>
        <translation>{0} 没有传来画面。</translation>
    </message>
    <message>
        <source>{0} ended without a word</source>
        <translation>{0}无故结束</translation>
    </message>
    <message>
        <source>{0} fewer to {1} more</source>
        <translation>少 {0} 条到多 {1} 条</translation>
    </message>
    <message>
        <source>{0} gives what is no picture.</source>
        <translation>{0} 传来的不是画面。</translation>
    </message>
    <message>
        <source>{0} has no picture in it.</source>
        <translation>{0} 中没有画面。</translation>
    </message>
    <message>
        <source>{0} has no picture or sound that can be used.</source>
        <translation>{0} 没有可用的画面或声音。</translation>
    </message>
    <message>
        <source>{0} has no sound in it.</source>
        <translation>{0} 中没有声音。</translation>
    </message>
    <message>
        <source>{0} has no subtitles in it.</source>
        <translation>{0} 中没有字幕。</translation>
    </message>
    <message>
        <source>{0} has no text in it.</source>
        <translation>{0} 中没有文字。</translation>
    </message>
    <message>
        <source>{0} holds no shared verdicts: line {1}: {2}.</source>
        <translation>{0} 不含分享的判断：第 {1} 行：{2}。</translation>
    </message>
    <message>
        <source>{0} is a playlist or another kind of file that mmdesk does not open.</source>
        <translation>{0} 是播放列表或其他 mmdesk 不打开的文件。</translation>
    </message>
    <message>
        <source>{0} is a timeline of emotions, not what people say.</source>
        <translation>{0} 是情绪的时间线，而不是人们说的话。</translation>
    </message>
    <message>
        <source>{0} is damaged and cannot be decrypted.</source>
        <translation>{0} 已损坏，无法解密。</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} 已损坏。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} 是空的。</translation>
    </message>
    <message>
        <source>{0} is missing in {1}: without it, what is encrypted there cannot be read.</source>
        <translation>{1} 中缺少 {0}：没有它，那里加密的内容就无法读取。</translation>
    </message>
    <message>
        <source>{0} is no version that can be imported: {1}.</source>
        <translation>{0} 不是可以导入的版本：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} 不是文件。</translation>
    </message>
    <message>
        <source>{0} is not a text file.</source>
        <translation>{0} 不是文本文件。</translation>
    </message>
    <message>
        <source>{0} is not a timeline that can be imported: {1}.</source>
        <translation>{0} 不是可以导入的时间线：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a video, sound or picture file, or it is damaged.</source>
        <translation>{0} 不是视频、音频或图片文件，或已损坏。</translation>
    </message>
    <message>
        <source>{0} is not the file any more that was read.</source>
        <translation>{0} 已不是当初分析的那个文件。</translation>
    </message>
    <message>
        <source>{0} is not what was signed.</source>
        <translation>{0} 不是当初签署的内容。</translation>
    </message>
    <message>
        <source>{0} is of a newer mmdesk.</source>
        <translation>{0} 来自更新的 mmdesk。</translation>
    </message>
    <message>
        <source>{0} is of another key.</source>
        <translation>{0} 使用的是另一个密钥。</translation>
    </message>
    <message>
        <source>{0} is too large for a text file.</source>
        <translation>{0} 作为文本文件太大。</translation>
    </message>
    <message>
        <source>{0} is used by another program, {1}.</source>
        <translation>{0} 正被另一个程序 {1} 使用。</translation>
    </message>
    <message>
        <source>{0} met a bug of mmdesk&apos;s own</source>
        <translation>{0}遇到了 mmdesk 自身的错误</translation>
    </message>
    <message>
        <source>{0} needs more than {1} GB of memory</source>
        <translation>{0}需要超过 {1} GB 的内存</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 个百分点</translation>
    </message>
    <message>
        <source>{0} stopped because of an error in mmdesk. The log says more.</source>
        <translation>由于 mmdesk 出错，{0} 已停止。详情见日志。</translation>
    </message>
    <message>
        <source>{0} stopped delivering.</source>
        <translation>{0} 不再传送。</translation>
    </message>
    <message>
        <source>{0} takes longer than {1} s</source>
        <translation>{0}用时超过 {1} 秒</translation>
    </message>
    <message>
        <source>{0} takes too much computing time</source>
        <translation>{0}占用的计算时间过多</translation>
    </message>
    <message>
        <source>{0} to judge a new version by; it takes {1}.</source>
        <translation>{0}，用来评判新版本；需要 {1} 条。</translation>
    </message>
    <message>
        <source>{0} to {1} fewer</source>
        <translation>少 {0} 到 {1} 条</translation>
    </message>
    <message>
        <source>{0} to {1} more</source>
        <translation>多 {0} 到 {1} 条</translation>
    </message>
    <message>
        <source>{0} was changed by another program.</source>
        <translation>{0} 被另一个程序更改了。</translation>
    </message>
    <message>
        <source>{0} was ended from outside</source>
        <translation>{0}被从外部终止</translation>
    </message>
    <message>
        <source>{0} was made by a newer mmdesk.</source>
        <translation>{0} 由更新的 mmdesk 生成。</translation>
    </message>
    <message>
        <source>{0} was made from another base model, and does not fit this one.</source>
        <translation>{0} 由另一个基础模型生成，与本程序不符。</translation>
    </message>
    <message>
        <source>{0} was written by a newer mmdesk.</source>
        <translation>{0} 由更新的 mmdesk 写成。</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>会话，最新的在前</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Name, folder or day…</source>
        <translation>名称、文件夹或日期…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>All that are picked, into one folder (Ctrl+A picks all that are listed)</source>
        <translation>将所有选中的导出到一个文件夹（Ctrl+A 选中列出的全部）</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Who agreed, and to what</source>
        <translation>谁同意了什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No sessions yet.
What is read live, or of a file, can be looked at again here.</source>
        <translation>还没有会话。
实时或文件的分析结果以后可以在这里再次查看。</translation>
    </message>
    <message>
        <source>No session is found by these words.</source>
        <translation>这些词没有找到任何会话。</translation>
    </message>
    <message>
        <source>It holds verdicts only: there is nothing to see</source>
        <translation>它只含判断：没有可看的内容</translation>
    </message>
    <message>
        <source>It is running: stop it first</source>
        <translation>它正在进行：请先停止</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Verdicts of another computer</source>
        <translation>另一台计算机的判断</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 条判断</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} 条判断</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 个标记</translation>
    </message>
    <message>
        <source>{0} marks</source>
        <translation>{0} 个标记</translation>
    </message>
    <message>
        <source>1 consent</source>
        <translation>1 条同意记录</translation>
    </message>
    <message>
        <source>{0} consents</source>
        <translation>{0} 条同意记录</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已录制</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件不在了</translation>
    </message>
</context>
<context>
    <name>SharedVerdictsWorker</name>
    <message>
        <source>Nothing can be taken in: the database is not open.</source>
        <translation>无法导入任何内容：数据库没有打开。</translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation>请用另一个 --data-dir 重新启动。</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Export version {0}</source>
        <translation>导出版本 {0}</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Import a version, or verdicts, of another computer</source>
        <translation>导入另一台计算机的版本或判断</translation>
    </message>
    <message>
        <source>Versions and verdicts</source>
        <translation>版本和判断</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>已导出到 {0}</translation>
    </message>
    <message>
        <source>{0} holds verdicts of another computer: {1}.</source>
        <translation>{0} 含有另一台计算机的判断：{1} 条。</translation>
    </message>
    <message>
        <source>Features of another base are left out: {0}.</source>
        <translation>略去了来自另一个基础模型的特征：{0} 个。</translation>
    </message>
    <message>
        <source>Only keep</source>
        <translation>只保存</translation>
    </message>
    <message>
        <source>Learn from them</source>
        <translation>用它们学习</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Taken in as a session of its own: {0} verdicts.</source>
        <translation>已作为单独的会话导入：{0} 条判断。</translation>
    </message>
    <message>
        <source>These verdicts were here already: {0}. Nothing was changed.</source>
        <translation>这些判断这里已经有了：{0} 条。没有任何更改。</translation>
    </message>
    <message>
        <source>Version {0} is here, {1}.</source>
        <translation>版本 {0} 已导入，{1}。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>File or stream</source>
        <translation>文件或视频流</translation>
    </message>
    <message>
        <source>Look for a file…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>A file on this computer, or the address of a stream.</source>
        <translation>这台计算机上的文件，或视频流的地址。</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Language</source>
        <translation>语言 (Language)</translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks as the system does.</source>
        <translation>下次启动时，mmdesk 将使用系统语言。</translation>
    </message>
    <message>
        <source>From its next start mmdesk speaks this language: {0}.</source>
        <translation>下次启动时，mmdesk 将使用此语言：{0}。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Hide figures</source>
        <translation>隐藏数据</translation>
    </message>
    <message>
        <source>Show how fast and how late predictions are (F3)</source>
        <translation>显示预测的速度和延迟（F3）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Version 0 (base)</source>
        <translation>版本 0（基础版）</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>{0} predictions/s   ·   {1} ms late   ·   {2} frames dropped</source>
        <translation>{0} 次预测/秒   ·   延迟 {1} 毫秒   ·   丢弃 {2} 帧</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数字</translation>
    </message>
</context>
<context>
    <name>StoreWorker</name>
    <message>
        <source>What is there is sound.</source>
        <translation>现有内容完好。</translation>
    </message>
    <message>
        <source>The base is used in its place; nothing else is lost.</source>
        <translation>改用基础版；没有丢失其他内容。</translation>
    </message>
    <message>
        <source>Nothing can be remembered: the database is not open.</source>
        <translation>无法保存任何内容：数据库没有打开。</translation>
    </message>
    <message>
        <source>Restart with another --data-dir.</source>
        <translation>请用另一个 --data-dir 重新启动。</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Text to analyse</source>
        <translation>要分析的文字</translation>
    </message>
    <message>
        <source>Write something, then press Enter</source>
        <translation>写点什么，然后按 Enter</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Only {0} characters fit.</source>
        <translation>最多只能容纳 {0} 个字符。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the seven emotions</source>
        <translation>七种情绪的时间线</translation>
    </message>
    <message>
        <source>What is read from moment to moment appears here</source>
        <translation>各时刻的识别结果会显示在这里</translation>
    </message>
    <message>
        <source>{0} {1} %</source>
        <translation>{0} {1}%</translation>
    </message>
    <message>
        <source>Mark at {0}. {1}</source>
        <translation>{0} 处的标记。{1}</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>人物 {0}</translation>
    </message>
    <message>
        <source>−{0} s</source>
        <translation>−{0} 秒</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>文件的进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Read no further for now</source>
        <translation>暂不继续分析</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read no further; what was read is kept</source>
        <translation>不再继续分析；已分析的部分会保留</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark this moment, to find it again (M)</source>
        <translation>标记这一时刻，以便再次找到（M）</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Show another reading of the same file beside this one</source>
        <translation>在旁边显示同一文件的另一次分析</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the timeline into a file, for other programs (Ctrl+E)</source>
        <translation>把时间线写入文件，供其他程序使用（Ctrl+E）</translation>
    </message>
    <message>
        <source>● your verdicts</source>
        <translation>● 你的判断</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在分析…</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} 分 {1} 秒</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>One picture back (,)</source>
        <translation>后退一幅画面（,）</translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation>前进一幅画面（.）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast it plays; voices keep their pitch</source>
        <translation>播放速度；语音的音高不变</translation>
    </message>
    <message>
        <source>{0}×</source>
        <translation>{0}×</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>有声</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>静音</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>The network could not be loaded.</source>
        <translation>无法加载模型。</translation>
    </message>
    <message>
        <source>Stopped after {0} moments.</source>
        <translation>在 {0} 个时刻后停止。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选一个</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Not now</source>
        <translation>现在不用</translation>
    </message>
    <message>
        <source>Try a sample clip</source>
        <translation>试用示例片段</translation>
    </message>
    <message>
        <source>A drawn face and a made voice, made on the spot; nobody is shown or heard</source>
        <translation>画出来的脸和合成的语音，当场生成；不会显示或听到任何人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>✓ It sees. Is all of your face in the picture, and well lit?</source>
        <translation>✓ 它看得见。你的整张脸都在画面里，而且光线充足吗？</translation>
    </message>
    <message>
        <source>✓ It hears you.</source>
        <translation>✓ 它听得见你。</translation>
    </message>
    <message>
        <source>It has shown no picture yet.</source>
        <translation>它还没有传来画面。</translation>
    </message>
    <message>
        <source>None was found. Plug one in, pick a video in its place, or try the sample clip.</source>
        <translation>没有找到。请接上一个，用视频代替它，或试用示例片段。</translation>
    </message>
    <message>
        <source>Say something.</source>
        <translation>说点什么。</translation>
    </message>
    <message>
        <source>None was found. Face and text are read all the same.</source>
        <translation>没有找到。面部和文本照样会识别。</translation>
    </message>
    <message>
        <source>Try camera and microphone</source>
        <translation>试用摄像头和麦克风</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Others can be picked at the top of the window.</source>
        <translation>可以在窗口顶部另选。</translation>
    </message>
    <message>
        <source>What you see here is only shown: nothing of it is read or kept.</source>
        <translation>这里看到的只是显示：不会识别，也不会保存。</translation>
    </message>
    <message>
        <source>From Start on, what is read is kept on this computer in numbers, and pictures and sound only while Record is lit.</source>
        <translation>从“开始”起，识别结果以数字形式保存在这台计算机上，画面和声音只在“录制”亮灯时保存。</translation>
    </message>
    <message>
        <source>Nothing is ever sent, and all of it can be forgotten from the menu More.</source>
        <translation>绝不发送任何内容，一切都可以在“更多”菜单中忘记。</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Z)</source>
        <translation>{0}（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>{0} (Ctrl+Y)</source>
        <translation>{0}（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>没有可重做的</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>mmdesk is locked</source>
        <translation>mmdesk 已锁定</translation>
    </message>
    <message>
        <source>What it keeps is encrypted. Type the passphrase, or the recovery key.</source>
        <translation>它保存的内容已加密。请输入密码短语或恢复密钥。</translation>
    </message>
    <message>
        <source>Encrypting or decrypting was cut off. Type the passphrase, and it goes on.</source>
        <translation>加密或解密被中断。请输入密码短语，它会接着做。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>忘记了？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>忘记一切…</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} 已锁定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery key nobody can read it again, and mmdesk keeps no copy elsewhere. To begin anew, quit, and move this folder to another place: {0}. Or have all of it deleted.</source>
        <translation>没有密码短语或恢复密钥，任何人都无法再读取它，mmdesk 在别处也没有副本。要重新开始，请退出，并把此文件夹移到别处：{0}。或者将其全部删除。</translation>
    </message>
</context>
<context>
    <name>VerdictAbout</name>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>人物 {0}</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>来自 {0}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>判断时间</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>所示</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Teaches nothing by itself: of a range one moment in each second is learned from, and none without a face, voice or text.</source>
        <translation>本身不用于学习：一段范围内每秒取一个时刻学习，没有面部、语音或文字的则不取。</translation>
    </message>
    <message>
        <source>Teaches nothing now: its file is not there. It is read when the file is there again.</source>
        <translation>目前不用于学习：它的文件不在。文件回来后会读取。</translation>
    </message>
    <message>
        <source>Teaches nothing: another base model has read its moment.</source>
        <translation>不用于学习：该时刻是由另一个基础模型分析的。</translation>
    </message>
    <message>
        <source>Teaches nothing: its moment was left out.</source>
        <translation>不用于学习：该时刻已被排除。</translation>
    </message>
    <message>
        <source>Teaches nothing: picture and sound of it were not kept.</source>
        <translation>不用于学习：没有保存它的画面和声音。</translation>
    </message>
    <message>
        <source>Teaches nothing: something was said of the same later, and that counts.</source>
        <translation>不用于学习：后来对同一内容另有判断，以后者为准。</translation>
    </message>
    <message>
        <source>The next lesson learns it.</source>
        <translation>下一次学习会学到它。</translation>
    </message>
    <message>
        <source>The version in use has learned it.</source>
        <translation>当前使用的版本已学过它。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it teaches is still to be read from its file, in idle time.</source>
        <translation>它的学习内容还要在空闲时从文件中读取。</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>你的判断</translation>
    </message>
    <message>
        <source>another base</source>
        <translation>另一基础模型</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础版</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已纠正</translation>
    </message>
    <message>
        <source>face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>已学习</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not quite</source>
        <translation>不太确定</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>nothing kept</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>one of several people</source>
        <translation>几个人中的一个</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>人物 {0}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>said anew later</source>
        <translation>后来另有判断</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{0}, right</source>
        <translation>{0}，正确</translation>
    </message>
</context>
<context>
    <name>VerdictMenu</name>
    <message>
        <source>It is this</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Probably, not quite sure</source>
        <translation>大概是，不太确定</translation>
    </message>
    <message>
        <source>Alt+{0}</source>
        <translation>Alt+{0}</translation>
    </message>
    <message>
        <source>Could be this as well</source>
        <translation>也可能是这个</translation>
    </message>
    <message>
        <source>Shift+{0}</source>
        <translation>Shift+{0}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Surely</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>仅{0}</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>你的判断</translation>
    </message>
    <message>
        <source>Not quite sure</source>
        <translation>不太确定</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>很确定</translation>
    </message>
    <message>
        <source>Could be as well</source>
        <translation>也可能是</translation>
    </message>
    <message>
        <source>Not {0} after all</source>
        <translation>不，不是{0}</translation>
    </message>
</context>
<context>
    <name>VerdictSigns</name>
    <message>
        <source>Not kept yet: changes that wait to be written: {0}</source>
        <translation>尚未保存：等待写入的更改：{0}</translation>
    </message>
    <message>
        <source>Kept; learned from once the file is there again: {0}</source>
        <translation>已保存；文件回来后用于学习：{0}</translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}</source>
        <translation>已保存，但不能用于学习：{0}</translation>
    </message>
</context>
<context>
    <name>VerdictTable</name>
    <message>
        <source>Verdicts</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>VerdictWindow</name>
    <message>
        <source>Verdicts</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>1 verdict deleted</source>
        <translation>已删除 1 条判断</translation>
    </message>
    <message>
        <source>{0} verdicts deleted</source>
        <translation>已删除 {0} 条判断</translation>
    </message>
    <message>
        <source>Write these verdicts into a table</source>
        <translation>将这些判断写入表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} 条判断</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 条判断</translation>
    </message>
    <message>
        <source>{0} of {1} verdicts</source>
        <translation>{1} 条判断中的 {0} 条</translation>
    </message>
    <message>
        <source>, {0} picked</source>
        <translation>，选中 {0} 条</translation>
    </message>
    <message>
        <source>No verdicts yet.
What you say of a moment, live or in a file, is listed here.</source>
        <translation>还没有判断。
你对实时或文件中某个时刻的判断会列在这里。</translation>
    </message>
    <message>
        <source>No verdict is like that.</source>
        <translation>没有符合条件的判断。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>还没有显示任何结果。</translation>
    </message>
    <message>
        <source>That is what you said.</source>
        <translation>你已经这样说了。</translation>
    </message>
    <message>
        <source>First say what it is: 1–7.</source>
        <translation>请先说它是什么：1–7。</translation>
    </message>
    <message>
        <source>There is nothing of that to judge.</source>
        <translation>没有可判断的对象。</translation>
    </message>
    <message>
        <source>No face, voice or text to learn from.</source>
        <translation>没有可用于学习的面部、语音或文字。</translation>
    </message>
    <message>
        <source>Nothing is named there that could be right.</source>
        <translation>那里没有指出可能正确的情绪。</translation>
    </message>
    <message>
        <source>picture and sound of it were not kept</source>
        <translation>没有保存它的画面和声音</translation>
    </message>
    <message>
        <source>there was no face, voice or text</source>
        <translation>没有面部、语音或文字</translation>
    </message>
    <message>
        <source>Not kept: {0}</source>
        <translation>未保存：{0}</translation>
    </message>
    <message>
        <source>Kept, but cannot be learned from: {0}.</source>
        <translation>已保存，但不能用于学习：{0}。</translation>
    </message>
    <message>
        <source>Noted: {0}</source>
        <translation>已记下：{0}</translation>
    </message>
    <message>
        <source>all is right</source>
        <translation>全部正确</translation>
    </message>
    <message>
        <source>all is wrong</source>
        <translation>全部错误</translation>
    </message>
    <message>
        <source>person {0}</source>
        <translation>人物 {0}</translation>
    </message>
    <message>
        <source>this is {0}</source>
        <translation>这是{0}</translation>
    </message>
    <message>
        <source>this is probably {0}</source>
        <translation>这大概是{0}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the version picked in the list</source>
        <translation>使用列表中选中的版本</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Go back to the version this one was made after</source>
        <translation>返回此版本所基于的版本</translation>
    </message>
    <message>
        <source>How it is doing…</source>
        <translation>表现如何…</translation>
    </message>
    <message>
        <source>How often each version was right in use, and all lessons</source>
        <translation>各版本在使用中有多常正确，以及所有学习记录</translation>
    </message>
    <message>
        <source>Version 0 · the base</source>
        <translation>版本 0 · 基础版</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 条判断</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} 条判断</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>来自 {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the picked version into a file, to share it</source>
        <translation>将选中的版本写入文件，以便分享</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take in a version, or verdicts, of another computer</source>
        <translation>导入另一台计算机的版本或判断</translation>
    </message>
    <message>
        <source>Export or import a version</source>
        <translation>导出或导入版本</translation>
    </message>
</context>
<context>
    <name>VoiceTrace</name>
    <message>
        <source>loudest</source>
        <translation>最响</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>−{0} s</source>
        <translation>−{0} 秒</translation>
    </message>
    <message>
        <source>Loudest from {0} to {1} s before the end.</source>
        <translation>最响处在结尾前 {0} 到 {1} 秒。</translation>
    </message>
    <message>
        <source>From {0} to {1} s before the end: {2}.</source>
        <translation>结尾前 {0} 到 {1} 秒：{2}。</translation>
    </message>
    <message>
        <source>Without any one part the answer stays as it is.</source>
        <translation>去掉其中任何一段，答案都不变。</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>Try camera and microphone…</source>
        <translation>试用摄像头和麦克风…</translation>
    </message>
    <message>
        <source>Making the sample clip…</source>
        <translation>正在生成示例片段…</translation>
    </message>
</context>
<context>
    <name>WhyChart</name>
    <message>
        <source>without it {0}</source>
        <translation>没有它时 {0}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>says</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>against · for it</source>
        <translation>反对 · 支持</translation>
    </message>
    <message>
        <source>answer without it</source>
        <translation>没有它时的答案</translation>
    </message>
    <message>
        <source>none: it is alone</source>
        <translation>无：只有它</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why {0}?</source>
        <translation>为什么是{0}？</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>{0} words at a time are left out</source>
        <translation>每次去掉 {0} 个词</translation>
    </message>
    <message>
        <source>The picture of this moment was not kept.</source>
        <translation>没有保存这一时刻的画面。</translation>
    </message>
    <message>
        <source>The sound of this moment was not kept.</source>
        <translation>没有保存这一时刻的声音。</translation>
    </message>
    <message>
        <source>The text of this moment was not kept.</source>
        <translation>没有保存这一时刻的文字。</translation>
    </message>
    <message>
        <source>This shows what the network used, not why the person feels it.</source>
        <translation>这显示的是网络依据了什么，而不是此人为何有这种感受。</translation>
    </message>
    <message>
        <source>Version {0} said it, version {1} explains it.</source>
        <translation>由版本 {0} 得出，由版本 {1} 解释。</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>Loading the network…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>The network is being loaded…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有在运行</translation>
    </message>
    <message>
        <source>Press Start to use the camera and the microphone, or drop a file here.</source>
        <translation>按“开始”使用摄像头和麦克风，或将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Pick a camera or a video above. Sound and text are read all the same.</source>
        <translation>请在上方选择摄像头或视频。声音和文字照样会分析。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>Watching and listening</source>
        <translation>正在观看和收听</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在观看</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在收听</translation>
    </message>
    <message>
        <source>Watching; waiting for the microphone</source>
        <translation>正在观看；等待麦克风</translation>
    </message>
    <message>
        <source>Listening; waiting for the camera</source>
        <translation>正在收听；等待摄像头</translation>
    </message>
    <message>
        <source>Waiting for the microphone…</source>
        <translation>正在等待麦克风…</translation>
    </message>
    <message>
        <source>Waiting for the camera and the microphone…</source>
        <translation>正在等待摄像头和麦克风…</translation>
    </message>
    <message>
        <source>No camera, no microphone: write something</source>
        <translation>没有摄像头和麦克风：请输入文字</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting for face, voice or text…</source>
        <translation>正在等待人脸、声音或文字…</translation>
    </message>
    <message>
        <source>Press Start, open a file, or write.</source>
        <translation>按“开始”、打开文件，或输入文字。</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdraw and delete</source>
        <translation>撤回并删除</translation>
    </message>
    <message>
        <source>Only withdraw</source>
        <translation>只撤回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Withdraw: {0}.</source>
        <translation>撤回：{0}。</translation>
    </message>
    <message>
        <source>It covers {0}. Delete that for good?</source>
        <translation>它涉及{0}。要彻底删除吗？</translation>
    </message>
    <message>
        <source>Files that were exported are not deleted: do that yourself.</source>
        <translation>已导出的文件不会删除：请自行删除。</translation>
    </message>
    <message>
        <source>this whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>1 verdict</source>
        <translation>1 条判断</translation>
    </message>
    <message>
        <source>{0} verdicts</source>
        <translation>{0} 条判断</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 段录制内容</translation>
    </message>
    <message>
        <source>{0} recordings</source>
        <translation>{0} 段录制内容</translation>
    </message>
    <message>
        <source>versions that learned from it</source>
        <translation>学过它的版本</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>The words, with what each did</source>
        <translation>文字，以及每个词的作用</translation>
    </message>
    <message>
        <source>Without any one of them the answer stays as it is.</source>
        <translation>去掉其中任何一个词，答案都不变。</translation>
    </message>
    <message>
        <source>(too long to be read to here: {0})</source>
        <translation>（太长，未读到此处：{0}）</translation>
    </message>
</context>
<context>
    <name>_TriedPicture</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>摄像头的画面</translation>
    </message>
</context>
<context>
    <name>_Wave</name>
    <message>
        <source>How loud the sound is</source>
        <translation>声音的响度</translation>
    </message>
</context>
</TS>
