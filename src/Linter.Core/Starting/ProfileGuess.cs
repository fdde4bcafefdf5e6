namespace Wplint.Core.Starting;

/// <summary>Tells from the controls that a paper answers for whom it does.</summary>
internal static class ProfileGuess
{
    /// <summary>Of half a list nothing can be presumed: three in four of the controls of a profile have to be answered.</summary>
    private const double Enough = 0.75;

    /// <summary>The profile that fits best; null where none fits.</summary>
    public static Profile? Of(Whitepaper paper, Catalogue catalogue)
    {
        var answered = new HashSet<Control>();
        foreach (var clause in paper.Controls)
        {
            if (catalogue.Find(clause.Control!) is { } control) answered.Add(control);
        }

        var provider = Share(Profile.Provider, catalogue, answered);
        var customer = Share(Profile.Customer, catalogue, answered);
        if (Math.Max(provider, customer) < Enough) return null;
        return provider >= customer ? Profile.Provider : Profile.Customer;
    }

    private static double Share(Profile profile, Catalogue catalogue, HashSet<Control> answered)
    {
        int all = 0, there = 0;
        foreach (var control in catalogue.Controls)
        {
            if (!profile.Includes(control)) continue;
            all++;
            if (answered.Contains(control)) there++;
        }

        return all == 0 ? 0 : (double)there / all;
    }
}
