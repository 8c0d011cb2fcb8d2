/*
 * Words of languages that use Latin letters: those that hold sentences together, and what people say in plans. Our own lists.
 * A word may stand in several of them.
 */
const lists: Readonly<Record<string, string>> = {
  catalan: `
    el la els les un una uns unes de del dels al als i o que és són amb en a ha han pot poden cada tots totes tot
    sense sobre entre des fins quan com més molt nou nova nous noves fet feta llest llesta pàgina pàgines lloc usuari
    usuaris client clients botiga millorar millora millores disseny proves prova pagament pagaments cerca correcció
    correccions lliurament informe dades compte ràpid ràpida fàcil inici suport després formació equip enviar mostra
    funciona crear afegir desplegament comanda comandes aprovat aprovada aplicació mòbil fitxer imatges contingut
    traducció ben sol son`,
  czech: `
    a i v ve na do z ze s se si k ke o u po pro při pod nad je jsou byl byla bude budou být má mají může musí lze že jako
    který která které když nebo ale bez od až každý všechny všech jen už také více méně nový nová nové hotovo hotová
    hotový stránka stránky stránek webu uživatel uživatelé uživatelů zákazník zákazníci zákazníků zlepšit zlepšení
    vylepšení rychlejší rychle oprava opravy chyby chyb testování vyhledávání platba platby objednávka objednávky podpora
    nasazení přihlášení schváleno aplikace košík zpráva soubor obrázky údaje dat funguje snadné snadno přidat vytvořit
    návrh vzhled databáze výkon výkonu obchod obchodu ten to led rok dobře`,
  danish: `
    og i en et at er det den de der som på til af med for fra om kan skal vil har ikke eller men alle hver ved efter uden
    mellem over under når hvor hvis også mere bedre ny nye nyt færdig klar side sider siden bruger brugere kunde kunder
    kunderne forbedre forbedring forbedringer hurtig hurtigere nem nemt søgning betaling betalinger bestilling levering
    leveret godkendt fejl rettelser tekster billeder rapport oplysninger ind virker vises sende sendt oprette tilføje
    forside hjemmeside butik løsning udvikling opsætning brugervenlig brugervenligt overblik indhold drift flytning
    uddannelse månedlig osv vores blive bliver dansk hat god godt gør lave lavet`,
  dutch: `
    alles doorvoeren de het een en van voor met op in te om is zijn was wordt worden werd kan kunnen moet moeten zal niet geen of maar als
    ook aan bij naar uit over onder na tot door zonder tussen alle elke elk die dat deze dit er hun onze meer beter betere
    nieuw nieuwe klaar gereed pagina gebruiker gebruikers klant klanten klantenportaal verbeteren verbeterd verbetering
    verbeteringen snel sneller makkelijk makkelijker gemakkelijk zoeken zoekfunctie betaling betalingen bestelling
    bestellingen oplevering levering goedgekeurd fouten bestand afbeeldingen teksten rapport gegevens inloggen werkt
    werken toont versturen maken toevoegen ontwerp ontwikkeling testen winkel winkelwagen vormgeving webwinkel
    gebruiksvriendelijk onderhoud beheer livegang koppeling war mag wel nog reeds mee`,
  finnish: `
    ja on ei se että kun jos tai myös sekä kuin mutta ovat oli voi voivat pitää kaikki joka jotka sen niiden uusi uudet
    uuden valmis valmiit sivu sivut sivun sivusto sivuston käyttäjä käyttäjät käyttäjien käyttäjille asiakas asiakkaat
    asiakkaille asiakkaan parantaa paranna parempi nopea nopeampi nopeasti helppo helposti haku haun maksu maksut tilaus
    tilaukset toimitus hyväksytty virheet virheiden korjaus korjaukset korjaa tekstit kuvat raportti raportin tiedot
    tietokanta kirjautuminen toimii toimivat lähettää luoda lisää lisätä suunnittelu kehitys testaus tuki käyttöönotto
    verkkokauppa verkkosivut etusivu lomake suorituskyky sovellus jne asti jälkeen ennen kanssa ilman käyttöliittymä me he
    hyvin hyvä`,
  french: `
    le la les l d un une des du de au aux et est sont était sera seront en dans sur sous avec sans pour par ne n pas plus
    moins que qu qui ce c cette ces il elle ils nous vous on leur leurs son sa ses ou où mais donc si s entre être avoir
    peut peuvent doit doivent à a y chaque tous toutes tout très aussi après avant chez vers nouveau nouvelle nouveaux
    nouvelles prêt prête fini terminé page pages accueil site utilisateur utilisateurs client clients améliorer
    amélioration améliorations rapide rapides rapidement facile facilement recherche paiement paiements commande commandes
    livraison livré livrée validé validée validées maquette maquettes corriger correction corrections erreurs texte textes
    images rapport données connexion fonctionne fonctionnel fonctionnelle envoyer créer ajouter conception développement
    tests boutique panier formulaire tableau bord mise ligne production facture factures mobile jour car main fin fois peu
    trop bien bon bonne mieux`,
  german: `
    alles kinder sender flexibles modernes robustes bilder der die das den dem des ein eine einer einen einem eines und ist sind war waren wird werden wurde wurden hat haben mit
    von vom zur zum zu für im in an am auf aus bei beim nach vor über unter durch gegen ohne bis ab seit nicht kein keine
    oder aber wenn als auch sich sie er es wir ihr ihre unser unsere kann können soll sollen muss müssen darf alle allen
    jede jeder jedes mehr weniger sehr schon noch nur man dass daß so wie was ins neu neue neuer neues neuen fertig bereit
    seite seiten startseite nutzer benutzer kunde kunden verbessern verbessert verbesserung verbesserungen optimieren
    optimiert optimierung schnell schneller schnelle schnelles einfach einfache einfacher einfaches suche zahlung
    zahlungen bezahlung bestellung bestellungen lieferung geliefert abnahme abgenommen freigegeben fehler fehlerbehebung
    beheben texte bilder bericht daten anmeldung anmelden funktioniert läuft zeigt senden erstellen erstellt hinzufügen
    entwurf entwicklung umsetzung umsetzen einbau einbauen anbindung schnittstelle datenbank erweiterung rechnung
    rechnungen laden bessere besser besseres bearbeiten angebunden getestet gestaltung überarbeiten überarbeitung
    einrichten einrichtung einführung bzw usw monatlich auftrag vertrag vereinsportal webseite gut bad mag denn dort hier
    rund dank toll fast`,
  hungarian: `
    a az és egy nem is hogy van vannak volt lesz lehet kell csak ki be meg el fel le vagy de ha mint már még minden összes
    több kevesebb új újabb kész oldal oldalak felhasználó felhasználók ügyfél ügyfelek javítás javítása javítások jobb
    gyors gyorsabb gyorsan egyszerű könnyű könnyen keresés fizetés fizetési rendelés rendelések szállítás jóváhagyva hiba
    hibák szövegek képek jelentés adatok adatbázis bejelentkezés működik működő küldés létrehozás tervezés fejlesztés
    tesztelés tesztek támogatás bevezetés webáruház weboldal kosár űrlap után előtt nélkül alatt szerint számára felület
    rendszer teljesítmény alkalmazás átadás havi stb most mind leg part jól`,
  indonesian: `
    dan di ke dari yang untuk dengan pada adalah ini itu oleh atau tidak bisa dapat akan harus sudah belum juga lebih
    semua setiap serta dalam agar jika saat setelah sebelum tanpa antara para baru selesai siap halaman situs laman
    pengguna pelanggan klien meningkatkan peningkatan memperbaiki perbaikan cepat mudah pencarian cari pembayaran bayar
    pesanan pengiriman disetujui kesalahan teks gambar laporan data masuk berfungsi berjalan mengirim kirim membuat
    menambahkan tambah desain pengembangan pengujian uji ujian sokongan dukungan peluncuran toko aplikasi sistem fitur
    tampilan keranjang formulir bulanan integrasi optimasi pelatihan dll baharu pantas borang diluluskan penyelenggaraan
    menambah papan pemuka reka bentuk pautan carian troli pasukan selepas bagi telah boleh tiada kita kami main sore baik
    supaya`,
  italian: `
    il lo la i gli le un uno una l d e è ed sono era sarà di del dello della dei degli delle a al allo alla ai agli alle
    da dal dalla in nel nella nei nelle con su sul sulla tra fra non che chi cui si o ma se come più meno molto anche
    ogni tutti tutte tutto può possono deve devono dopo prima senza nuovo nuova nuovi nuove pronto pronta pronti pagina
    pagine sito utente utenti cliente clienti migliorare miglioramento miglioramenti veloce veloci facile facilmente
    ricerca pagamento pagamenti ordine ordini consegna consegnato approvato approvata correzione correzioni errori testo
    testi immagini rapporto dati accesso funziona funzionante inviare invia creare aggiungere progettazione sviluppo prova
    prove supporto lancio negozio carrello modulo fattura fatture mensile ecc applicazione ottimizzazione ottimizzare
    sistema registrazione contatti due fare solo bene fatto quando quindi`,
  norwegian: `
    og i en et ei å at er det den de som på til av med for fra om kan skal vil har ikke eller men alle hver ved etter uten
    mellom over under når hvor hvis også mer bedre ny nye nytt ferdig klar side sider siden bruker brukere kunde kunder
    kundene forbedre forbedring forbedringer rask raskere enkel enkelt enklere søk betaling betalinger bestilling levering
    levert godkjent feil rettelser tekster bilder rapport opplysninger inn innlogging fungerer virker vises sende sendt
    opprette legge forside forsiden nettside nettsiden nettbutikk løsning utvikling oppsett brukervennlig oversikt innhold
    drift flytte opplæring månedlig osv vår våre blir bli god godt gjør lage laget`,
  polish: `
    i w we z ze na do od po o u za dla przez przy pod nad jest są był była było będzie będą być ma mają może mogą musi nie
    lub albo oraz ale że jak który która które się to ten ta te tego co gdy jeśli bez każdy każda wszystkie wszystkich
    tylko też więcej mniej bardziej nowy nowa nowe nowego gotowe gotowa gotowy strona strony stronie użytkownik
    użytkownicy użytkownika użytkowników klient klienta klienci klientów poprawa poprawić poprawki poprawienie ulepszenie
    ulepszenia szybki szybka szybkie szybsze szybciej łatwy łatwa łatwe łatwo prosty prosta proste wyszukiwanie
    wyszukiwarka płatność płatności zamówienie zamówienia dostawa wdrożenie wdrożeniu zatwierdzony zatwierdzona zatwierdza
    błędy błędów teksty zdjęcia raport dane danych logowanie logowania działa działają wysyłanie tworzenie dodać projekt
    graficzny testy wsparcie sklep sklepu koszyk formularz faktura faktury baza bazy wydajność wydajności panel itd itp
    optymalizacja szkolenie most list tak dobrze`,
  portuguese: `
    o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às e é são foi será ser está estão com sem por
    pelo pela para que se não ou mas mais menos muito como quando onde entre sobre até após antes depois cada todos todas
    todo pode podem deve devem já também seu sua seus novo nova novos novas pronto pronta prontos página páginas inicial
    site usuário usuários utilizador utilizadores cliente clientes melhorar melhoria melhorias melhor rápido rápida
    rapidamente fácil facilmente busca pesquisa pagamento pagamentos pedido pedidos entrega entregue aprovado aprovada
    corrigir correção correções erros texto textos imagens relatório relatórios dados acesso funciona funcionando enviar
    criar adicionar projeto desenvolvimento teste testes suporte lançamento implantação loja carrinho formulário fatura
    cadastro painel equipe mensal otimização otimizar aplicativo sistema banco tela telas boa bom come time bem feito
    feita`,
  romanian: `
    și si de la în in pe cu din pentru este sunt era va vor fi a al ai ale o un unei unui care că să se nu sau dar ca mai
    după înainte fără între prin până cât când fiecare toate toți tot poate pot trebuie nou nouă noi noua gata finalizat
    pagina pagină pagini site-ul utilizator utilizatori utilizatorii client clienți clienții îmbunătățirea îmbunătățire
    îmbunătățiri rapid rapidă ușor ușoară căutare căutarea plată plata plăți comandă comenzi livrare aprobat aprobată
    corectare corectarea erori texte imagini raport rapoarte date autentificare funcționează funcțional trimite creare
    crearea adăugare proiectare dezvoltare testare teste suport lansare magazin coș formular factură facturi lunar
    aplicație aplicația sistem optimizare optimizarea echipei bază baza bun bună are mare cap bine`,
  spanish: `
    el la los las un una unos unas de del al a y e o u es son era será ser está están con sin por para en que se no su sus
    lo le como más menos muy cuando donde entre sobre desde hasta ante tras después antes cada todos todas todo puede
    pueden debe deben ya también pero si nuevo nueva nuevos nuevas listo lista listos página páginas inicio sitio usuario
    usuarios cliente clientes mejorar mejora mejoras mejor rápido rápida rápidamente fácil fácilmente búsqueda buscar pago
    pagos pedido pedidos entrega entregado entregada aprobado aprobada corregir corrección correcciones errores error
    texto textos imágenes informe informes datos acceso funciona funcional enviar crear añadir agregar diseño desarrollo
    prueba pruebas soporte lanzamiento despliegue tienda carrito formulario factura facturas mensual aplicación móvil
    sistema optimización optimizar rendimiento registro integración equipo base once red come bien buen buena hecho`,
  swedish: `
    och i en ett att är det den de som på till av med för från om kan ska skall vill har inte eller men alla varje vid
    efter utan mellan över under när var där hur också mer bättre ny nya nytt färdig färdigt klar klart klara sida sidor
    sidan användare användaren användarna kund kunder kunderna förbättra förbättring förbättringar snabb snabba snabbare
    snabbt enkel enkla enkelt enklare sök sökning betalning betalningar beställning leverans levererad godkänd godkänt fel
    rättningar texter bilder rapport uppgifter inloggning fungerar visas skicka skickas skapa lägga design utveckling
    testa tester lansering butik webbplats webbutik hemsida startsida startsidan kassan varukorg formulär faktura
    databasen prestanda användarvänlig användarvänligt utbildning månadsrapport osv våra vår blir lösenord flytta bra slut
    rum fin bara gör göra`,
  turkish: `
    ve bir bu için ile de da mi mı ne o daha çok en gibi kadar olarak olan var yok değil ama veya ya her tüm bütün sonra
    önce sonrası göre üzerinde arasında yeni hazır sayfa sayfası sayfaları site sitesi kullanıcı kullanıcılar
    kullanıcıların kullanıcıları müşteri müşteriler müşterilerin iyileştirme iyileştirmeleri iyileştirilmesi geliştirme
    hızlı kolay arama ödeme ödemeler sipariş siparişler teslim teslimat onaylandı onayı hata hatalar hataların düzeltme
    düzeltmeleri metinler görseller rapor raporu raporlar veri veriler veritabanı giriş çalışıyor çalışır gönderme
    oluşturma ekleme tasarım tasarımı test testleri destek yayın mağaza sepet form formu fatura aylık uygulama uygulaması
    sistem sistemi performansı artırmak entegrasyonu optimizasyonu ekip eğitim eğitimi vb tamamlandı mobil on at ben alt
    ad iyi`,
  vietnamese: `
    và của cho các những là được có không với trong trên từ đến đã sẽ này một khi để thì mà cũng như tại về theo sau trước
    bằng hoặc hơn mới xong trang người dùng khách hàng cải thiện nhanh dễ tìm kiếm thanh toán đơn giao duyệt lỗi sửa bài
    hình ảnh báo cáo dữ liệu đăng nhập hoạt động gửi tạo thêm thiết kế phát triển kiểm thử hỗ trợ ra mắt cửa giỏ biểu mẫu
    hóa tháng ứng dụng hệ thống hiệu năng tối ưu tích hợp hoàn thành chuyển diện tính đào nội dung`,
};

/** All words of those languages, in lower case. */
export const otherLanguages: readonly string[] = Object.values(lists).flatMap((list) => list.trim().split(/\s+/));
