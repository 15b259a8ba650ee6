def printed = new File(basedir, 'target/pairs.txt').getText('UTF-8')
def expected = new File(basedir, 'expected.txt').getText('UTF-8')
assert printed == expected
