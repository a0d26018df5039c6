// Words that lead the published lists of leaked passwords, in lower case. `describePasswordWeakness` also refuses them with
// digits and signs around them, doubled, and with the usual letters replaced (p4ssw0rd), so each stands here once.
const words = `
password passwort motdepasse contrasena contraseña wachtwoord parola haslo heslo senha salasana losenord lösenord adgangskode
administrator admin root superuser superadmin login signin logmein letmein letmeinnow openup opensesame access accessgranted
welcome welcomehome willkommen bienvenue bienvenido benvenuto master masterkey secret topsecret geheim private changeme change
changeit default guest user username test tester testing testtest temp temporary demo sample example qwerty qwertz azerty
qwertyuiop qwertyui asdf asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm yxcvbnm qazwsx qazwsxedc wsxedc qweasd qweasdzxc zaqwsx
zaqxswcde poiuytrewq lkjhgfdsa mnbvcxz abcd abcdef abcdefg abcdefgh abcdefghi iloveyou iloveu ilovegod iloveme loveyou lovely
lovelove loveme lover lovers forever foreverlove always sweetheart sweetie darling honey honeybee babygirl babyboy princess
prince queen king kingdom sunshine moonlight starlight rainbow butterfly flower flowers rose roses lavender cherry strawberry
blueberry banana orange apple pineapple peaches cookie cookies chocolate caramel vanilla pepper ginger cinnamon coffee
cheese pizza cupcake monkey dragon tiger lion panther eagle falcon phoenix wolf bear bears turtle dolphin dolphins shark
penguin elephant giraffe rabbit hamster puppy kitten kitty doggy pussycat horse horses unicorn spider butterflies
football baseball basketball softball volleyball soccer hockey tennis golfer golfing swimming fishing hunting skater skateboard
snowboard surfing cowboys steelers raiders packers patriots broncos dodgers yankees redsox lakers arsenal liverpool chelsea
manchester manutd barcelona realmadrid juventus bayern benfica galatasaray fenerbahce besiktas celtic rangers everton
newcastle tottenham superman batman spiderman ironman captain starwars startrek skywalker darthvader gandalf hobbit pokemon
pikachu naruto sasuke minecraft fortnite warcraft starcraft counterstrike playstation nintendo zelda mario sonic simpsons
matrix trinity metallica slipknot nirvana beatles eminem rockstar rocknroll guitar drummer pianoman music musica dancer
michael michelle jessica jennifer jordan joshua ashley amanda andrew anthony daniel danielle charlie robert thomas william
christian christina christopher nicholas nicole stephanie samantha elizabeth alexander alexandra alejandro sebastian benjamin
matthew jonathan jasmine victoria veronica isabella gabriel gabriela maria maggie mercedes ferrari porsche corvette mustang
camaro harley harleydavidson yamaha kawasaki honda toyota subaru suzuki scooter trucker freedom liberty justice america american
canada england scotland ireland germany deutschland france brasil brazil mexico argentina australia london paris newyork
california texas florida chicago boston dallas washington moscow russia ukraine kazakhstan astana almaty spring summer
autumn winter january february march april june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas halloween birthday wedding vacation holiday computer internet keyboard laptop
desktop windows microsoft google facebook youtube twitter instagram whatsapp linkedin yahoo hotmail gmail samsung iphone
android blackberry server database oracle network cisco security hacker hacked cracker trustno trustnoone nobody noone
whatever whatsup nothing something everything anything fuckyou fuckoff fuckme fucker asshole bitch bullshit pussy
biteme blowme killer killme hunter shadow shadows ghost vampire zombie demon devil lucifer satan angel angels heaven jesus
jesuschrist christ godisgood godbless blessed blessing faith trust prayer gospel bible islam allah mohammed muhammad
buddha krishna success winner champion lucky luckyme fortune money dollar diamond silver golden platinum titanium crystal
emerald ruby sapphire purple yellow green blue black white pink crimson maverick ranger warrior knight ninja samurai
pirate sniper soldier marine army navy airforce police fireman doctor teacher student school college university
letter journal journalist editor newspaper research researcher variorum grandma grandpa mother father mommy daddy
mamapapa brother sister family friends friend bestfriend buddy marina natasha natalia svetlana tatiana vladimir dmitry
sergey andrey aleksandr ekaterina marusya klaster parol privet lubov lyubov solnce solnyshko zvezda spartak dinamo zenit
nuggets snickers hershey pepsi cocacola heineken budweiser jackdaniels smirnoff marlboro blink blinkone tweety garfield
snoopy scooby scoobydoo mickey mickeymouse minnie donald goofy tinkerbell cinderella barbie hellokitty teddybear bubbles
peanut pumpkin buttercup precious gorgeous beautiful handsome sexy sexygirl hotgirl hottie cutie cutiepie casanova
aaaaaaaa passw passwd pass passcode passphrase mypassword mypass thepassword yourpassword nopassword newpassword
oldpassword firstpassword password12345678 p@ssword pa55word qwer1234 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx 1qazxsw2
q1w2e3r4 q1w2e3r4t5 a1b2c3d4 abcd1234 abc12345 asdf1234 zxcv1234 11223344 12341234 12344321 12121212 10203040 13579246
147258369 789456123 159753159 98765432 31415926 11235813 19841984 20002000 123654789 147852369 741852963 963852741
789632145 321654987 456123789 14141414 69696969 11111111a thx1138x ncc1701d trustno1 rush2112 blink182 abc123abc
`;

/** Passwords and stems of passwords that attackers try first. */
export const commonPasswords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
