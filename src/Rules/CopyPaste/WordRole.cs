namespace Wplint.Rules.CopyPaste;

/// <summary>What a word does in a claim.</summary>
internal enum WordRole
{
    /// <summary>It names a thing: audit log, 操作ログ.</summary>
    Thing,

    /// <summary>It says what is done with it: export, 取得.</summary>
    Action,

    /// <summary>It says that something is there to be used: function, offer, 機能, 提供.</summary>
    Offer,

    /// <summary>It names those who use the service.</summary>
    Customer,

    /// <summary>It names those who run it.</summary>
    Provider,

    /// <summary>It says nothing of its own: the service, 実施.</summary>
    Filler,
}
