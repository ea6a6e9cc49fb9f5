<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop QA</source>
        <translation>Desktop QA について</translation>
    </message>
    <message>
        <source>Ask a document in plain words, see the answers where they stand. All of it happens on this computer.</source>
        <translation>文書にふだんの言葉で質問し、回答を本文中のその場所で確認できます。処理はすべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <source>Version {version} · Free software, AGPL-3.0-or-later</source>
        <translation>バージョン {version} · フリーソフトウェア、AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Diagnostics, without any text of your documents:</source>
        <translation>診断情報（文書の内容は含まれません）(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>報告用にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>質問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>アドレスを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Open pasted te&amp;xt</source>
        <translation>貼り付けたテキストを開く(&amp;X)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>新しいタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>閉じたタブを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Document propert&amp;ies</source>
        <translation>文書のプロパティ(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in document</source>
        <translation>文書内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>ページ全体を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>回転(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger reading text</source>
        <translation>本文の文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller reading text</source>
        <translation>本文の文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Next page &amp;colours</source>
        <translation>ページの配色を切り替え(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;de bar</source>
        <translation>サイドバー(&amp;D)</translation>
    </message>
    <message>
        <source>As&amp;k panel</source>
        <translation>質問パネル(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Main m&amp;enu</source>
        <translation>メインメニュー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>ページを指定して移動(&amp;G)</translation>
    </message>
    <message>
        <source>First &amp;page</source>
        <translation>最初のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>前のページ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>最後のページ(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>前のタブ(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;document</source>
        <translation>フォーカスを文書へ(&amp;D)</translation>
    </message>
    <message>
        <source>Ask a &amp;question</source>
        <translation>質問する(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み取りを中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>次の回答(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>前の回答(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy answer with citation</source>
        <translation>回答を出典付きでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;highlights in a copy…</source>
        <translation>ハイライト付きのコピーを保存(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Export answers…</source>
        <translation>回答をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ask the whole &amp;document</source>
        <translation>文書全体に質問(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the current p&amp;age</source>
        <translation>現在のページに質問(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the se&amp;lection</source>
        <translation>選択範囲に質問(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the current chapte&amp;r</source>
        <translation>現在の章に質問(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About and diagnostics</source>
        <translation>バージョン情報と診断(&amp;A)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll a screen</source>
        <translation>1 画面分スクロール</translation>
    </message>
    <message>
        <source>Start and end of the document</source>
        <translation>文書の先頭と末尾</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <source>&amp;Address of a page or a document:</source>
        <translation>ページまたは文書のアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Only this page is loaded: no scripts, no pictures or fonts from elsewhere.</source>
        <translation>読み込むのはこのページだけです。スクリプトや、外部の画像・フォントは読み込みません。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>{page} · below the threshold</source>
        <translation>{page} · しきい値未満</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>別の候補: {others}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>confidence</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>{rank}: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{rank}: {text}、{page} ページ、確信度 {confidence} パーセント</translation>
    </message>
    <message>
        <source>{answer}, below the threshold</source>
        <translation>{answer}、しきい値未満</translation>
    </message>
    <message>
        <source>Confidence {confidence} %, score {score}</source>
        <translation>確信度 {confidence}%、スコア {score}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also found as: {others}</source>
        <translation>同じ箇所の別の候補: {others}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Some settings could not be read; the file was kept as {name}.</source>
        <translation>一部の設定を読み込めませんでした。元のファイルは {name} として残してあります。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is safe; the log has the details.</source>
        <translation>プログラムで問題が発生しました。開いている文書に影響はありません。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>AskHint</name>
    <message>
        <source>Type a question in plain words and press Enter. The answers are marked where they stand in the text.</source>
        <translation>ふだんの言葉で質問を入力し、Enter キーを押してください。回答は本文中のその場所に表示されます。</translation>
    </message>
</context>
<context>
    <name>AskOptionsRow</name>
    <message>
        <source>Where to look</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>この章</translation>
    </message>
    <message>
        <source>Where to look for answers</source>
        <translation>回答を探す範囲</translation>
    </message>
    <message>
        <source>Number of answers, threshold and effort</source>
        <translation>回答数、しきい値、検索の深さ</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Candidates below this confidence are shown in grey</source>
        <translation>この確信度を下回る候補は灰色で表示されます</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>簡易: 有力な箇所のみ</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>徹底: すべて</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>回答数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>検索の深さ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>この文書に質問</translation>
    </message>
    <message>
        <source>Who, when, where, how many …?</source>
        <translation>誰が、いつ、どこで、いくつ…？</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Type a question in plain words and press Enter. Escape stops the reading.</source>
        <translation>ふだんの言葉で質問を入力し、Enter キーを押してください。Esc キーで読み取りを中止します。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>読み取りを中止 (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>質問する (Enter)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>以前の質問</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>質問の例</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Reading {done} of {total}. Esc stops.</source>
        <translation>読み取り中 {done} / {total}。Esc キーで中止します。</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>この文書には読み取れるテキストがありません。</translation>
    </message>
    <message>
        <source>Answers: {count} · {seconds} s</source>
        <translation>回答: {count} 件 · {seconds} 秒</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>回答 {count} 件。最有力: {text}、{page} ページ、確信度 {confidence} パーセント</translation>
    </message>
    <message>
        <source>The document does not seem to answer this. The closest passages are shown in grey.</source>
        <translation>この質問への回答は文書にないようです。近い箇所を灰色で表示しています。</translation>
    </message>
    <message>
        <source>Nothing that could answer this was found here. Ask in other words, or of the whole document.</source>
        <translation>この範囲に回答となる箇所は見つかりませんでした。言い換えるか、文書全体に質問してください。</translation>
    </message>
    <message>
        <source>No answer · {seconds} s</source>
        <translation>回答なし · {seconds} 秒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>These are the best answers so far.</source>
        <translation>ここまでに見つかった最も有力な回答です。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>先に質問を入力してください。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>文書 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
</context>
<context>
    <name>DocumentTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>別のファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>「{name}」を開いています…</translation>
    </message>
    <message>
        <source>Loading {address} …</source>
        <translation>{address} を読み込んでいます…</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>「{name}」を開けませんでした</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>この文書には読み取れるテキストがありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The file has changed on the disk and was loaded again.</source>
        <translation>ファイルがディスク上で変更されたため、再読み込みしました。</translation>
    </message>
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>開いている文書</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export answers</source>
        <translation>回答のエクスポート</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save highlights in a copy</source>
        <translation>ハイライト付きのコピーを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
回答 {rank}: {answer} ({confidence}%)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} に保存しました</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>ファイルを書き込めませんでした ({why})。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in document</source>
        <translation>文書内を検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count} 件</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>{count} 件</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Zoom</source>
        <translation>表示倍率</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>/ {count}</source>
        <comment>number of pages</comment>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Zoom: {zoom}</source>
        <translation>表示倍率: {zoom}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>文書の外へのリンク</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>リンク先:</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read it here</source>
        <translation>ここで読む(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Partly downloaded</source>
        <translation>一部ダウンロード済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Answers questions</source>
        <translation>質問に回答できます</translation>
    </message>
    <message>
        <source>Starting point for training; answers no questions</source>
        <translation>学習の出発点用。質問には回答できません</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ミリ秒</translation>
    </message>
    <message>
        <source>{number} ms for a window of {tokens} word pieces, threads: {threads}</source>
        <translation>{tokens} ワードピースの 1 ウィンドウあたり {number} ミリ秒、スレッド数: {threads}</translation>
    </message>
    <message>
        <source>Reading the weights …</source>
        <translation>重みを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>語彙を読み込んでいます…</translation>
    </message>
    <message>
        <source>Converting and making it small …</source>
        <translation>変換し、サイズを小さくしています…</translation>
    </message>
    <message>
        <source>Checking that it answers …</source>
        <translation>回答できるか確認しています…</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>インストールしています…</translation>
    </message>
    <message>
        <source>Downloading {name}: {done}</source>
        <translation>{name} をダウンロードしています: {done}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>{name} をダウンロードしています: {done} / {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>この環境での速度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測結果</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>{set}, by its authors</source>
        <translation>{set}（作者による計測）</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>最良 F1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>first right</source>
        <translation>1 位が正解</translation>
    </message>
    <message>
        <source>in the first 3</source>
        <translation>上位 3 件に正解</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>上位 5 件に正解</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>質問数</translation>
    </message>
    <message>
        <source>seconds a window when installed</source>
        <translation>インストール時の 1 ウィンドウの秒数</translation>
    </message>
    <message>
        <source>answers as before its conversion</source>
        <translation>変換前と同じ回答</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What is known of the chosen model</source>
        <translation>選択したモデルの情報</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask for it here. Your documents and questions never leave.</source>
        <translation>ここで指示しない限り、何もダウンロードしません。文書や質問が外部に送られることはありません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>計測結果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>この環境での速度</translation>
    </message>
    <message>
        <source>The time of one window of text on this computer</source>
        <translation>このコンピューターで 1 ウィンドウ分のテキストにかかる時間</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>ダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Measure its speed</source>
        <translation>速度を計測(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Verify its files</source>
        <translation>ファイルを検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add a model…</source>
        <translation>モデルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer</source>
        <translation>TensorFlow、PyTorch、ONNX のチェックポイントは、このコンピューター上で変換されます</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>フォルダーから(&amp;O)…</translation>
    </message>
    <message>
        <source>Continue the &amp;download…</source>
        <translation>ダウンロードを再開(&amp;D)…</translation>
    </message>
    <message>
        <source>its files are whole</source>
        <translation>ファイルに問題なし</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <translation>ファイルが破損</translation>
    </message>
    <message>
        <source>verified when it was loaded</source>
        <translation>読み込み時に検証済み</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>All files are as they were installed.</source>
        <translation>すべてのファイルはインストール時のままです。</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>モデル「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Its files are deleted: {size}.</source>
        <translation>ファイル ({size}) が削除されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>計測しています…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Importing “{name}” … This may take a minute.</source>
        <translation>「{name}」をインポートしています… 1 分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Downloading a model needs packages that are not installed here: {packages}. Install them with: pip install &quot;desktop-qa[fetch]&quot;</source>
        <translation>モデルのダウンロードに必要なパッケージがインストールされていません: {packages}。次のコマンドでインストールしてください: pip install &quot;desktop-qa[fetch]&quot;</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>Download “{name}” from the network?</source>
        <translation>「{name}」をネットワークからダウンロードしますか？</translation>
    </message>
    <message>
        <source>From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about you or your documents is sent. Then the model is converted on this computer, which takes a few minutes.</source>
        <translation>入手元: {source} ({size}、ライセンス {licence})。ファイルの取得にアカウントは不要で、利用者や文書に関する情報は送信されません。ダウンロード後、モデルはこのコンピューター上で変換されます。これには数分かかります。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>ダウンロード(&amp;D)</translation>
    </message>
    <message>
        <source>Asking {source} …</source>
        <translation>{source} に問い合わせています…</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>「{name}」を追加しました。</translation>
    </message>
    <message>
        <source>Stopped; nothing was installed. What was downloaded is kept and can be continued.</source>
        <translation>中止しました。何もインストールされていません。ダウンロード済みの分は残っており、続きから再開できます。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The password was wrong three times. Open the document again when you know it.</source>
        <translation>パスワードが 3 回間違っていました。わかったら文書をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The document is encrypted and was not opened without its password.</source>
        <translation>文書は暗号化されています。パスワードが入力されなかったため開きませんでした。</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>ページを指定して移動 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>このページは表示できません。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command of this name</source>
        <translation>該当するコマンドはありません</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Its &amp;password:</source>
        <translation>「{name}」は暗号化されています。パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>パスワードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: {count}</source>
        <translation>パスワードが違います。残り {count} 回</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Answer {rank}: confidence {confidence} %, score {score}</source>
        <translation>回答 {rank}: 確信度 {confidence}%、スコア {score}</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>{page} ページへ移動</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Choose another one, or print into a PDF file.</source>
        <translation>プリンターが応答しません。別のプリンターを選ぶか、PDF ファイルに出力してください。</translation>
    </message>
    <message>
        <source>The printer took no further page. What was printed until then is complete.</source>
        <translation>プリンターがこれ以上のページを受け付けませんでした。そこまでに印刷されたページに欠けはありません。</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{size}, not all alike</source>
        <translation>{size}（異なるサイズあり）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>No: the pages are pictures</source>
        <translation>なし: ページは画像です</translation>
    </message>
    <message>
        <source>Yes, but its letters have no meaning</source>
        <translation>あり。ただし文字情報が読み取れません</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>ページサイズ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成アプリケーション</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>変換ソフトウェア</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Document properties</source>
        <translation>文書のプロパティ</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>最近使った文書</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {when}</source>
        <translation>{page} / {pages} ページ · {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>質問の履歴とともに一覧から削除</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>この文書の文字は表示できますが、内部に文字情報がないため読み取れません。</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>この文書はスキャン画像または図だけで、読み取りや質問のできるテキストがありません。</translation>
    </message>
    <message>
        <source>Install Tesseract to have the text recognised, then open the document again.</source>
        <translation>テキストを認識するには、Tesseract をインストールしてから文書を開き直してください。</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what}{hint}</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>テキストを認識</translation>
    </message>
    <message>
        <source>Recognising the text …</source>
        <translation>テキストを認識しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Recognising the text: page {done} of {total}</source>
        <translation>テキストを認識しています: {done} / {total} ページ</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>テキストを認識しました。文書に質問できます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Places of answers and of found text</source>
        <translation>回答と検索結果の位置</translation>
    </message>
    <message>
        <source>Answer {rank}: confidence {confidence} %</source>
        <translation>回答 {rank}: 確信度 {confidence}%</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;sking</source>
        <translation>質問(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>プライバシー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>ウィンドウの配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours of the &amp;pages</source>
        <translation>ページの配色(&amp;G)</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>本文のフォント(&amp;F)</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>等幅</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>本文の文字サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Font and size are for web pages, e-books and text. PDF pages stay as they are.</source>
        <translation>フォントと文字サイズはウェブページ、電子書籍、テキストに適用されます。PDF のページは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>言語の変更は次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Movement, such as the flash of an answer</source>
        <translation>アニメーション（回答の点滅など）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Number of answers</source>
        <translation>回答数(&amp;N)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>Candidates of a lower confidence are shown in grey.</source>
        <translation>確信度がこれより低い候補は灰色で表示されます。</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>検索の深さ(&amp;D)</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>簡易: 有力な箇所のみ</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>徹底: すべて</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>プログラムに付属のモデル</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>スレッド数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quiet on battery: one thread only</source>
        <translation>バッテリー使用時は負荷を抑える: 1 スレッドのみ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remember documents and questions</source>
        <translation>文書と質問の履歴を残す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the documents of the last time at the start</source>
        <translation>起動時に前回の文書を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>すべてこのコンピューター内に留まり、どこにも送信されません。</translation>
    </message>
    <message>
        <source>&amp;Clear what is remembered…</source>
        <translation>履歴を消去(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear what is remembered</source>
        <translation>履歴の消去</translation>
    </message>
    <message>
        <source>Forget all recent documents, their places and all questions?</source>
        <translation>最近使った文書とその閲覧位置、すべての質問を消去しますか？</translation>
    </message>
    <message>
        <source>The documents themselves stay where they are. This cannot be undone.</source>
        <translation>文書そのものは削除されません。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>消去しました。</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>In the document</source>
        <translation>文書内</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>この文書には目次がありません。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Address of a page</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>Or paste the &amp;address of a page. Only that page is loaded.</source>
        <translation>または、ページのアドレス(&amp;A)を貼り付けてください。読み込むのはそのページだけです。</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使った文書(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>TabAsking</name>
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>文書を読み取っています: {done} / {total} ページ</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>文書のテキストを待っています…</translation>
    </message>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>この範囲には質問できるテキストがありません。「文書全体」を選んでください。</translation>
    </message>
</context>
<context>
    <name>TabPrinting</name>
    <message>
        <source>Printing: page {done} of {total}</source>
        <translation>印刷しています: {done} / {total} ページ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {name}</source>
        <translation>{name} ページ</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop a document here</source>
        <translation>ここに文書をドロップ</translation>
    </message>
    <message>
        <source>PDF, EPUB, web page, Markdown or plain text. Then ask it a question.</source>
        <translation>PDF、EPUB、ウェブページ、Markdown、テキストに対応。開いたら質問してみましょう。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>テキストを貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Read the text in the clipboard as a document</source>
        <translation>クリップボードのテキストを文書として読む</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルを試す(&amp;S)</translation>
    </message>
    <message>
        <source>A short article that comes with the program</source>
        <translation>プログラムに付属の短い記事</translation>
    </message>
</context>
</TS>
