"""Files of functions in JavaScript, for the tests."""


def app(code):
    return {"app.js": code}


def returns(expression):
    return app("exports.handler = async (event, context) => { return %s };" % expression)
