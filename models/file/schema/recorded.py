"""The schema of each generation in one figure, to know files by; ``make docs`` writes it."""

from __future__ import annotations

# By the last step that a file has behind it.
DIGESTS = {
    "first": "5f9fd77f0eeb82f6639dd722ab3fcbb2052dd8ee9f767b481b44f167273885d1",
    "walls": "cbf77a7471102c1f9b54db14c8cb1208515a1c06eb9d86606aadb0b3bacd4f68",
    "meaning": "21ce1c9b37dd6b65e0e3ab44933c046698cd8f72b297a1b41aac17a958101547",
    "living": "66635337ed6f8b601198a7e52a7d6a10ae6f39b309741076da24aa9ac1ec53e1",
    "sealed": "5b98f50c4dfa6d88037aee1019a14a784214a83b551446314eac42933651a6f0",
    "looking": "341a49901e3c670c3ce45fc9d13e9e6c53920940afb5e0f6728f41870ae1ade1",
    "cast": "10e91ea2202dc42e63c7bc913e255a611e5e8a5933555c46c69e09e1a2d9e94d",
    "corpus": "8263f7fda9db89b21abc8c88483ee579a70bee544da325fd55d089d60633cd09",
    "sourced": "41ec32227b2019a2866111377d55cdfff9e780880e0e2596c4b5dcf515fe4b83",
    "asked": "107b9705bf053955e4cfc8573ecc33476ee55100a07a3f5c3b2325b14ab2ee01",
}
